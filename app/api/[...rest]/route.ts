/** What is not there in the interface says so to machines, and is not kept: it may be there tomorrow. */
function notHere(): Response {
  return Response.json(
    { message: 'There is nothing at this address.' },
    { status: 404, headers: { 'cache-control': 'no-store' } },
  )
}

export { notHere as DELETE, notHere as GET, notHere as PATCH, notHere as POST, notHere as PUT }
