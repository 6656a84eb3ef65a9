import type { TestProject } from 'vitest/node'
import { startSystem } from './system.ts'

declare module 'vitest' {
  interface ProvidedContext {
    readonly systemUrl: string
  }
}

/** One system for all files: each part of the walk leaves its traces only on what it made itself. */
export default async function setup(project: TestProject) {
  const system = await startSystem()
  project.provide('systemUrl', system.url)
  return () => system.stop()
}
