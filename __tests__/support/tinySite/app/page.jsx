export default function Page() {
  return <h1>A tiny site</h1>
}
