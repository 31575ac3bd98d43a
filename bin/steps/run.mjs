import { spawn } from 'node:child_process'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** What the commands keep between runs: a fetched Node, and who is at work in this folder. Never committed. */
export const kept = join(root, '.pacta')

const started = new Set()
/** Calls back with the process id of every program that is started from now on. */
export const onStart = (listener) => started.add(listener)

function start(command, args, env, options) {
  const child = spawn(command, args, { cwd: root, env: { ...process.env, ...env }, ...options })
  if (child.pid) for (const listener of started) listener(child.pid)
  return child
}

/** As a shell counts: 128 and the signal's number. */
const statusOf = (status, signal) => status ?? 128 + (constants.signals[signal] ?? 0)
const nameOf = (command, args) => [command, ...args].find((part) => /\.[cm]?js$/.test(part)) ?? command

/** Runs a program quietly and returns its exit status and everything it wrote. One that was ended by a signal failed. */
export function quietly(command, args, env = {}, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, env, options)
    let output = ''
    child.stdout.on('data', (data) => (output += data))
    child.stderr.on('data', (data) => (output += data))
    child.on('error', (error) => resolve({ status: 1, output: String(error) }))
    child.on('close', (status, signal) => {
      if (signal) output += `\n${nameOf(command, args)} was ended by ${signal}.`
      resolve({ status: statusOf(status, signal), output })
    })
  })
}

/**
 * Runs a program in the foreground and returns its exit status; signals reach it. One that ends by the signal that it was
 * sent through this process has done as asked; by any other, it failed, and its name and the signal's are said.
 */
export function openly(command, args, env = {}, options = {}) {
  return new Promise((resolve) => {
    const child = start(command, args, env, { stdio: 'inherit', ...options })
    const asked = new Set()
    const pass = (signal) => {
      asked.add(signal)
      child.kill(signal)
    }
    process.on('SIGINT', pass).on('SIGTERM', pass)
    child.on('error', (error) => {
      process.stderr.write(`${error.message}\n`)
      resolve(1)
    })
    child.on('close', (status, signal) => {
      process.off('SIGINT', pass).off('SIGTERM', pass)
      if (signal && asked.has(signal)) return resolve(0)
      if (signal) process.stderr.write(`${nameOf(command, args)} was ended by ${signal}.\n`)
      resolve(statusOf(status, signal))
    })
  })
}

/** A JavaScript entry of an installed package, run by this Node. */
export const bin = (path) => join(root, 'node_modules', path)
/** The same as `--import` takes it: an address, since a path may hold a drive letter, a space or a #. */
export const binUrl = (path) => pathToFileURL(bin(path)).href
