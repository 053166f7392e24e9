/** The name of an error and where in our code it was thrown. Its message is left out: that can quote what somebody typed. */
export function whereOf(error: Error): string {
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const places = frames
    .slice(0, 3)
    .map((line) => line.trim().replace(/\(?(?:file:\/\/)?\/\S*\/(?=[\w.-]+:\d)/, '('))
  return [error.name, ...places].join(' ')
}
