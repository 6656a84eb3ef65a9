import { describe, expect, test } from 'vitest'
import { StartFault } from './fault.ts'
import { readSettings } from './settings.ts'

describe('Settings', () => {
  test('without any variable serve this machine, on port 4000, with the demo data', () => {
    expect(readSettings({})).toEqual({
      port: 4000,
      host: 'localhost',
      url: 'http://localhost:4000',
      databaseUrl: undefined,
      dataFolder: './data',
      development: false,
      demo: true,
      today: undefined,
      secret: undefined,
      proxies: undefined,
      documents: [],
      logLevel: 'info',
    })
  })

  test('take an empty variable as one that was not set', () => {
    expect(readSettings({ PORT: '', DATABASE_URL: ' ', VINHDANH_DEMO: '' })).toEqual(
      readSettings({}),
    )
  })

  test('take the public address apart from the port', () => {
    const { url, port } = readSettings({
      VINHDANH_URL: 'https://khenthuong.example/',
      PORT: '8080',
    })
    expect({ url, port }).toEqual({ url: 'https://khenthuong.example', port: 8080 })
  })

  test.each([
    ['PORT', 'bốn nghìn'],
    ['PORT', '70000'],
    ['VINHDANH_DEMO', 'có'],
    ['VINHDANH_TODAY', '2022-02-30'],
    ['VINHDANH_URL', 'khenthuong.example'],
    ['LOG_LEVEL', 'loud'],
  ])('refuse %s=%s, naming it in both languages', (name, value) => {
    const read = () => readSettings({ [name]: value })
    expect(read).toThrow(StartFault)
    expect(read).toThrow(new RegExp(`^Biến môi trường ${name}="${value}".*\n.*variable ${name}`))
  })
})
