/** Where version 1 of the open data is. */
export const openDataRoot = '/api/v1'

/** What can be read there, below the root, as OpenAPI writes it. */
export const openDataPaths = {
  listEnvironments: '/environments',
  getEnvironment: '/regions/{region}/environments/{environment}',
  listNeeds: '/needs',
  getNeed: '/regions/{region}/needs/{need}',
  listRegions: '/regions',
  getRegion: '/regions/{region}',
  listStatistics: '/statistics',
  getStatistics: '/regions/{region}/statistics',
} as const
export type OpenDataPath = keyof typeof openDataPaths
