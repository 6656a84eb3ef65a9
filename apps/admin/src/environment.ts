/** What the surroundings decide; nothing else in the app reads them. */
export const environment = {
  graphqlUrl: '/graphql',
  /** Only documents known to the gateway are sent; in development free text is. */
  persistedOnly: import.meta.env.PROD,
  reportsUrl: '/reports',
} as const
