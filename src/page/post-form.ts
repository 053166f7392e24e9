const patience = 15_000

/**
 * Posts fields and gives the page that comes back; null when none came.
 * XMLHttpRequest and not fetch: it parses HTML without a Trusted Types sink, and scripts in it do not run.
 */
export function postForm(url: string, fields: URLSearchParams): Promise<Document | null> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    request.open('POST', url)
    request.responseType = 'document'
    request.timeout = patience
    request.setRequestHeader('Accept', 'text/html')
    request.onload = () => resolve(request.status === 200 ? request.responseXML : null)
    request.onerror = request.ontimeout = request.onabort = () => resolve(null)
    request.send(fields)
  })
}
