import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, sep } from 'node:path'
import { expect, test } from 'vitest'
import { z } from 'zod'

/** A file of one folder of `lib` that imports from another; what stands beside the folders is in the folder `.`. */
type Import = { file: string; from: string; to: string; specifier: string }

const FOLDERS = readdirSync('lib', { withFileTypes: true }).flatMap((entry) =>
  entry.isDirectory() ? [entry.name] : [],
)
/** The top floor, which may import any other. */
const TOP = 'api'
const SPECIFIER = /(?:\bfrom |\bimport\(|^import )'((?:@\/|\.)[^']+)'/gm
const posix = (path: string) => path.split(sep).join('/')

/** Every import of one folder from another; a test may look anywhere. */
const IMPORTS = readdirSync('lib', { recursive: true, encoding: 'utf8' })
  .map((path) => posix(join('lib', path)))
  .filter((path) => /\.tsx?$/.test(path) && !/\.test\.tsx?$/.test(path))
  .flatMap(importsOf)

function importsOf(file: string): Import[] {
  const from = folderOf(file)
  return [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
    const target = specifier.startsWith('@/') ? specifier.slice(2) : posix(join(dirname(file), specifier))
    const to = folderOf(target)
    return target.startsWith('lib/') && to !== from ? [{ file, from, to, specifier }] : []
  })
}

function folderOf(path: string) {
  const [, folder = '', ...inside] = path.split('/')
  return inside.length > 0 ? folder : '.'
}

/** Imports of one room of intake from another. */
const INTAKE = readdirSync('lib/intake', { recursive: true, encoding: 'utf8' })
  .map((path) => posix(join('lib/intake', path)))
  .filter((path) => /\.ts$/.test(path) && !/\.test\.ts$/.test(path))
  .flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(SPECIFIER)].flatMap(([, specifier = '']) => {
      const [from, to] = [file.split('/')[2] ?? '', /^@\/lib\/intake\/([^/]+)\//.exec(specifier)?.[1] ?? '']
      return to !== '' && to !== from && !from.endsWith('.ts') ? [{ file, from, to }] : []
    }),
  )

/** The shortest way by imports from a folder back to itself; null where there is none. */
function ringOf(folder: string) {
  const ways = IMPORTS.filter(({ from }) => from === folder).map((step) => [step])
  const seen = new Set<string>()
  for (const way of ways) {
    const at = way.at(-1)?.to
    if (at === folder) return way
    if (at === undefined || seen.has(at)) continue
    seen.add(at)
    ways.push(...IMPORTS.filter(({ from }) => from === at).map((step) => [...way, step]))
  }
  return null
}

test('no two folders of lib import each other, nor through others', () => {
  const rings = ['.', ...FOLDERS].flatMap((folder) => {
    const ring = ringOf(folder)
    return ring ? [ring.map(({ file, specifier }) => `${file} imports ${specifier}`)] : []
  })
  expect(IMPORTS.length).toBeGreaterThan(0)
  expect(rings).toEqual([])
})

test('every folder of lib stands on a floor that the linter keeps', () => {
  const { overrides } = z
    .object({ overrides: z.array(z.object({ includes: z.array(z.string()) })) })
    .parse(JSON.parse(readFileSync('biome.json', 'utf8')))
  const kept = overrides.flatMap(({ includes }) => includes)
  expect(FOLDERS.filter((folder) => folder !== TOP && !kept.includes(`lib/${folder}/**`))).toEqual([])
})

test('a folder of lib names another from the root, where the linter sees it', () => {
  expect(IMPORTS.filter(({ specifier }) => specifier.startsWith('.'))).toEqual([])
})

test('the rooms of intake import one way: read, grammar and model, then propose, then what is learnt, then the desk', () => {
  const rooms = ['grammar', 'propose', 'learn', 'desk']
  const back = [...INTAKE].filter(({ from, to }) => rooms.indexOf(from) < rooms.indexOf(to))
  expect(INTAKE.some(({ from, to }) => from === 'desk' && to === 'propose')).toBe(true)
  expect(back).toEqual([])
  expect(INTAKE.filter(({ from, to }) => from === 'grammar' && to === 'read')).toEqual([])
})
