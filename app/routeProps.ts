/** What Next hands a page or a layout: the parts of its address. */
export type RouteProps<Params = unknown> = { params: Promise<Params & { locale: string }> }
