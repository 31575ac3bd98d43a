import { problem } from '@/lib/api/problem'

/** Every address of the API that does not exist. */
const nothing = () => problem(404, 'There is nothing at this address. The API is described at /api/v1/openapi.json.')

export { nothing as DELETE, nothing as GET, nothing as PATCH, nothing as POST, nothing as PUT }
