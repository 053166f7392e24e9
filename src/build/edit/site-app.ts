import type { Service } from '../../http/service.ts'

type Site = (request: Request) => Response | Promise<Response>

/**
 * The infopunt itself over the content of the moment; null where it was never built. Its pages may stand in a frame of the
 * desk, which on a real site they may not.
 */
export async function openSite(): Promise<((service: Service) => Site) | null> {
  try {
    const { createApp } = await import('../../http/app.ts')
    return (service) => {
      const app = createApp(service)
      return async (request) => framed(await app.fetch(request))
    }
  } catch {
    return null
  }
}

function framed(response: Response): Response {
  const policy = response.headers.get('Content-Security-Policy')
  if (!policy) return response
  const headers = new Headers(response.headers)
  headers.set(
    'Content-Security-Policy',
    policy.replace("frame-ancestors 'none'", "frame-ancestors 'self'"),
  )
  headers.set('Cache-Control', 'no-store')
  return new Response(response.body, { status: response.status, headers })
}
