import react from '@vitejs/plugin-react'
import { defineConfig } from 'vitest/config'

const gateway = process.env['GATEWAY_URL'] ?? 'http://127.0.0.1:4000'

export default defineConfig({
  base: '/',
  plugins: [react()],
  resolve: { conditions: ['@vinhdanh/source', 'module', 'browser', 'development|production'] },
  build: { outDir: 'dist', sourcemap: true, chunkSizeWarningLimit: 700 },
  server: { port: 5173, proxy: { '/graphql': gateway } },
  test: {
    environment: 'jsdom',
    setupFiles: ['@vinhdanh/ui/testing/setup'],
    testTimeout: 20_000,
    server: { deps: { inline: [/@mantine/] } },
  },
})
