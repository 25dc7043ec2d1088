/** Columns of the tables, each with its place; the header line is the keys in this order. */
export const COUNTRIES = {
  iso3: 0,
  name: 1,
  short_name: 2,
  adjective: 3,
  region: 4,
  subregion: 5,
  groups: 6,
  name_ru: 7,
  name_ru_gen: 8,
  name_ru_prep: 9,
  note: 10,
}
export const CITIES = { city: 0, country: 1, lat: 2, lon: 3, aliases: 4 }
export const SOURCES = { source: 0, title: 1, publisher: 2, published: 3, url: 4, licence: 5, locator: 6 }
export const INDICATORS = {
  indicator: 0,
  label: 1,
  domain: 2,
  unit: 3,
  shape: 4,
  higher_means: 5,
  definition: 6,
  method: 7,
  caveats: 8,
}
export const QUESTIONS = {
  indicator: 0,
  short_label: 1,
  question_map: 2,
  question_trends: 3,
  question_leader: 4,
  unit_text: 5,
  unit_short: 6,
  decimals: 7,
  per_capita: 8,
  default_view: 9,
  order: 10,
}
export const PREFERRED = { indicator: 0, source: 1, priority: 2, comparable_group: 3, reason: 4 }
export const BALANCE = { indicator: 0, domain: 1, carry: 2, absence: 3, compare: 4 }
export const GAPS = { indicator: 0, actor: 1, host: 2, from: 3, to: 4, why: 5, text: 6 }
export const OBSERVATIONS = {
  indicator: 0,
  actor: 1,
  host: 2,
  year: 3,
  value: 4,
  source: 5,
  status: 6,
  note: 7,
}
export const SITES = {
  site: 0,
  type: 1,
  actor: 2,
  host: 3,
  city: 4,
  lat: 5,
  lon: 6,
  opened: 7,
  closed: 8,
  partner: 9,
  source: 10,
  note: 11,
}
export const EVENTS = {
  event: 0,
  date: 1,
  date_precision: 2,
  title: 3,
  kind: 4,
  actors: 5,
  hosts: 6,
  summary: 7,
  source: 8,
  short: 9,
  weight: 10,
}
export const CLAIMS = {
  claim: 0,
  section: 1,
  paraphrase: 2,
  subject: 3,
  metric: 4,
  actor: 5,
  host: 6,
  year: 7,
  claimed_value: 8,
  checked_value: 9,
  verdict: 10,
  source: 11,
  explanation: 12,
}
export const CHARTS = { claim: 0, link: 1, figures: 2 }
