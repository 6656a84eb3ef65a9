export { type Fixture, type FixtureClient, fixtureClient } from './fixture-client.ts'
