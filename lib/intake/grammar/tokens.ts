export type Token = { text: string; start: number; end: number }

const TOKEN = /[\p{L}\p{N}$€][\p{L}\p{N}'.+&/-]*[\p{L}\p{N}]|[\p{L}\p{N}]|[,;:()[\]]/gu

/** Words and the punctuation that parts them, of a folded text. */
export function tokensOf(text: string, from = 0): Token[] {
  return [...text.matchAll(TOKEN)].map((m) => ({
    text: m[0],
    start: from + m.index,
    end: from + m.index + m[0].length,
  }))
}
