export { type Fixture, type FixtureClient, fixtureClient } from './fixture-client.ts'
export { layOut } from './lay-out.ts'
