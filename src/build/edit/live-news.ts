import type { Workshop } from './workshop.ts'

/** A stream of events that tells an open page that the content is being read again, and is ready. */
export function liveNews(workshop: Workshop): Response {
  const encoder = new TextEncoder()
  let stop = (): void => {}
  const body = new ReadableStream<Uint8Array>({
    start(stream) {
      stream.enqueue(encoder.encode('retry: 1000\n\n'))
      stop = workshop.listen((news) => stream.enqueue(encoder.encode(`event: ${news}\ndata:\n\n`)))
    },
    cancel: () => stop(),
  })
  return new Response(body, {
    headers: { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' },
  })
}
