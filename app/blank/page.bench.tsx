export default function BlankPage() {
  return <p>.</p>
}
