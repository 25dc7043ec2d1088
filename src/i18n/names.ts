/** Countries that take the article in English sentences, and their names where these differ from the label. */
const WITH_ARTICLE: ReadonlyMap<string, string> = new Map([
  ['ALA', 'the Åland Islands'],
  ['ARE', 'the United Arab Emirates'],
  ['ATC', 'the Ashmore and Cartier Islands'],
  ['ATF', 'the French Southern Territories'],
  ['BES', 'the Caribbean Netherlands'],
  ['BHS', 'the Bahamas'],
  ['CAF', 'the Central African Republic'],
  ['CCK', 'the Cocos (Keeling) Islands'],
  ['COD', 'the Democratic Republic of the Congo'],
  ['COK', 'the Cook Islands'],
  ['COM', 'the Comoros'],
  ['CYM', 'the Cayman Islands'],
  ['DOM', 'the Dominican Republic'],
  ['EUU', 'the European Union'],
  ['FLK', 'the Falkland Islands'],
  ['FRO', 'the Faroe Islands'],
  ['GBR', 'the United Kingdom'],
  ['GMB', 'the Gambia'],
  ['IMN', 'the Isle of Man'],
  ['IOA', 'the Indian Ocean Territories'],
  ['IOT', 'the British Indian Ocean Territory'],
  ['KAS', 'the Siachen Glacier'],
  ['MDV', 'the Maldives'],
  ['MHL', 'the Marshall Islands'],
  ['MNP', 'the Northern Mariana Islands'],
  ['NLD', 'the Netherlands'],
  ['PHL', 'the Philippines'],
  ['SLB', 'the Solomon Islands'],
  ['SYC', 'the Seychelles'],
  ['TCA', 'the Turks and Caicos Islands'],
  ['USA', 'the United States'],
  ['VGB', 'the British Virgin Islands'],
  ['VIR', 'the US Virgin Islands'],
  ['WLD', 'the world'],
])

/** Names that are plurals in form and take an apostrophe alone. */
const PLURAL = /s$/

/** The name as it stands inside a sentence: "the United States", "Kazakhstan". */
export function nameInSentence(code: string, name: string): string {
  return WITH_ARTICLE.get(code) ?? name
}

/** "Kazakhstan’s", "the United States’". */
export function possessive(name: string): string {
  return PLURAL.test(name) ? `${name}’` : `${name}’s`
}

/** "The United States leads": the first letter in capitals. */
export function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en') + text.slice(1)
}

/** Typographic apostrophes and minus signs, for texts that come from the tables. */
export function typographic(text: string): string {
  return text.replaceAll("'", '’').replace(/(^|[\s,])-(?=\d)/g, '$1−')
}
