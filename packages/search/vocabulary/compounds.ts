/** For each line of fields and what begins their compounds, those with each end: a word that no list has still says its field. */
export const compounds = (beginnings: string, ends: string) =>
  beginnings
    .trim()
    .split('\n')
    .map(line => line.split(': '))
    .map(
      ([fields, begin = '']) =>
        `${fields}: ${begin
          .split(', ')
          .flatMap(beginning => ends.split(' ').map(end => beginning + end))
          .join(', ')}`,
    )
    .join('\n')
