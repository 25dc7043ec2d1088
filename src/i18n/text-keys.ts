/** The list of keys. */
export const keyText = {
  title: 'Keys',
  single: 'Use keys that are a single letter, digit or sign',
  keys: [
    ['t', 'Table'],
    ['e', 'Export'],
    ['s', 'Share link'],
    ['d', 'Dark or light'],
    ['?', 'This list'],
    ['Esc', 'Back: close a card, a menu, a list'],
    ['Arrows', 'Move along sliders, countries, lines and their points'],
    ['Home, End', 'First and last'],
    ['Enter', 'Pin a country, keep a line in focus'],
  ],
} as const
