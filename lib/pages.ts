import { forbidden, notFound } from 'next/navigation'
import { AppError } from '@/lib/errors'

/** What a page asked for, or the page that says why not. */
export async function orNotFound<T>(asked: Promise<T>): Promise<T> {
  try {
    return await asked
  } catch (error) {
    if (error instanceof AppError && error.code === 'not_found') notFound()
    if (error instanceof AppError && error.code === 'forbidden') forbidden()
    throw error
  }
}
