import { bareApp } from './bare-app.ts'

// biome-ignore lint/style/noDefaultExport: a Worker is the default export of its module
export default bareApp()
