/** Where the app is reached: `PACTA_ORIGIN`, else this machine. Cookies are marked secure when it is https. */
export const origin = () => process.env.PACTA_ORIGIN ?? `http://localhost:${process.env.PORT ?? 3000}`
