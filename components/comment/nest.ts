type Placed = { id: string; parentId?: string | null }

export type Nested<Reply> = { reply: Reply; replies: Nested<Reply>[]; answersDeeper: boolean }

const levels = 2

/**
 * Replies as they stand on screen: two levels under the comment a thread begins with. Deeper ones join the second level, in
 * reading order, and say whom they answer.
 */
export function nest<Reply extends Placed>(threadId: string, replies: readonly Reply[]): Nested<Reply>[] {
  const top: Nested<Reply>[] = []
  const placed = new Map<string, { level: number; siblings: Nested<Reply>[]; own: Nested<Reply>[] }>()
  placed.set(threadId, { level: 0, siblings: top, own: top })

  for (const reply of replies) {
    const parent = placed.get(reply.parentId ?? threadId)
    if (parent === undefined) continue
    const answersDeeper = parent.level >= levels
    const node: Nested<Reply> = { reply, replies: [], answersDeeper }
    const siblings = answersDeeper ? parent.siblings : parent.own
    siblings.push(node)
    placed.set(reply.id, { level: Math.min(parent.level + 1, levels), siblings, own: node.replies })
  }
  return top
}
