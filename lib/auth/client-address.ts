/** The address of who asks, as the server before the app has established it; its development server does not. */
export const clientAddress = (headers: Headers) => headers.get('x-pacta-client') ?? 'unknown'
