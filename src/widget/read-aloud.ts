/** The browser's Dutch voice, Flemish first; none, then nothing is read aloud. */
export const dutchVoice = (): SpeechSynthesisVoice | undefined => {
  const voices = globalThis.speechSynthesis?.getVoices() ?? []
  const speaks = (language: string) =>
    voices.find((voice) => voice.lang.replace('_', '-').toLowerCase().startsWith(language))
  return speaks('nl-be') ?? speaks('nl')
}

export const stopReading = (): void => globalThis.speechSynthesis?.cancel()

/** Begins to read, or stops when it was reading. Gives whether it reads now; `done` when it has finished. */
export function readAloud(text: string, done: () => void): boolean {
  const voice = dutchVoice()
  const isReading = globalThis.speechSynthesis?.speaking
  stopReading()
  if (isReading || !voice) return false
  const speech = new SpeechSynthesisUtterance(text)
  speech.voice = voice
  speech.lang = voice.lang
  speech.onend = speech.onerror = done
  speechSynthesis.speak(speech)
  return true
}
