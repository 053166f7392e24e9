/** The one limiter that is used, without the drivers for twelve databases beside it. */
declare module 'rate-limiter-flexible/lib/RateLimiterMemory.js' {
  import { RateLimiterMemory } from 'rate-limiter-flexible'
  // biome-ignore lint/style/noDefaultExport: CommonJS
  export default RateLimiterMemory
}
