/** The paragraphs of a text, in order. */
export function passagesOf(text: string): string[] {
  return text.split(/\r\n|[\n\r\u2028\u2029]/).filter((line) => line.trim() !== '')
}
