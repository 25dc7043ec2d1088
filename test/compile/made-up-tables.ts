import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { type CompileResult, compileAtlas } from '../../src/compile/compile'
import { formatError, TableErrors } from '../../src/compile/table-errors'

/** Small tables without a fault: four countries, five indicators, a site, an event, a claim. */
const FAULTLESS: { readonly [file: string]: string } = {
  VERSION: '2026-11-24',
  'countries.csv': `iso3,name,short_name,adjective,region,subregion,groups,name_ru,name_ru_gen,name_ru_prep,note
CHN,China,China,Chinese,Asia,Eastern Asia,SCO BRICS,,,,
KAZ,Kazakhstan,Kazakhstan,Kazakh,Asia,Central Asia,CA SCO,,,,
RUS,"Russia, the federation",Russia,Russian,Europe,Eastern Europe,SCO BRICS,,,,
WLD,World,World,,,,,,,,`,
  'cities.csv': `city,country,lat,lon,aliases
Almaty,KAZ,43.238,76.945,Alma-Ata`,
  'sources/one.csv': `source,title,publisher,published,url,licence,locator
yearbook,Yearbook,Office,2024,https://example.org/a,facts cited,table 3
press,Press,Paper,,,CC0,GitHub someone/something data.csv`,
  'indicators/one.csv': `indicator,label,domain,unit,shape,higher_means,definition,method,caveats
students,Students,people,students,bilateral,more_influence,Students of the host.,Counts.,
share,Share,economy,percent,bilateral,more_influence,A share.,Computed.,
balance_of_flows,Net flow,economy,current US$,bilateral,neutral,A flow.,In minus out (net).,
place,Place,index,rank,nation,less_influence,A place.,Printed.,
status,Status,alignment,code 0-2,bilateral,more_influence,"Code: 2 full member, 1 partner, 0 neither.",Lists.,`,
  'questions.csv': `indicator,short_label,question_map,question_trends,question_leader,unit_text,unit_short,decimals,per_capita,default_view,order
students,Students,Where do {actor's} students go?,Who studies in {actor}?,Who leads?,students,,0,yes,map,10
share,Share,Where?,Whose share of {host} is it?,Who leads?,percent,%,1,no,trends,20
balance_of_flows,Net flow,Where?,Since when?,Who leads?,US$,US$,0,no,data,30
place,Place,Where?,Since when?,Who leads?,place,,0,no,index,40
status,Status,Where?,Since when?,Who leads?,status,,0,no,data,50`,
  'preferred_sources.csv': `indicator,source,priority,comparable_group,reason
students,yearbook,1,office,the office itself
students,press,2,press,single printed figures`,
  'balance.csv': `indicator,domain,carry,absence,compare
students,people,3,unknown,any`,
  'gaps.csv': `indicator,actor,host,from,to,why,text
students,CHN,*,2000,*,source-stopped,It stopped.
place,RUS,,2020,2021,left-out,Not read.`,
  'observations/one.csv': `indicator,actor,host,year,value,source,status,note
students,CHN,KAZ,2019,100,yearbook,reported,
students,CHN,KAZ,2020,120,yearbook,estimate,"about, rounded"
students,CHN,KAZ,2020,999,press,reported,
students,CHN,WLD,2020,5000,yearbook,reported,
share,RUS,KAZ,2020,12.5,yearbook,derived,check: above
balance_of_flows,RUS,KAZ,2020,-3,yearbook,derived,
place,RUS,,2021,9,yearbook,reported,
place,RUS,,2021,13,press,reported,conflict: another edition
status,RUS,KAZ,2020,2,yearbook,reported,`,
  'sites/one.csv': `site,type,actor,host,city,lat,lon,opened,closed,partner,source,note
House,house,RUS,KAZ,Almaty,43.238,76.945,2001-05,2003,,press,`,
  'events/events.csv': `event,date,date_precision,title,kind,actors,hosts,summary,source,short,weight
opening,2001-05,month,The house opens,institution,RUS,KAZ,It opened.,press yearbook,House opens,2`,
  'claims/claims.csv': `claim,section,paraphrase,subject,metric,actor,host,year,claimed_value,checked_value,verdict,source,explanation
many,intro,Many study there.,students,count,CHN,KAZ,2020,many,120,confirmed,press,It is so.`,
  'claims/charts.csv': `claim,link,figures
many,?view=trends&indicator=students,students|CHN|KAZ|2020|120`,
}

// The nation-shaped place has two sources, so both are ranked.
const RANKED_PLACE = '\nplace,yearbook,1,brand,the report\nplace,press,2,agency,printed elsewhere'

export type Change = (text: string) => string | Uint8Array

/** Writes the faultless tables, with changes to some files, into `data/` of a new folder; gives that folder. */
export function writeTables(changes: { readonly [file: string]: Change } = {}): string {
  const root = mkdtempSync(join(tmpdir(), 'atlas-tables-'))
  for (const [file, text] of Object.entries(FAULTLESS)) {
    const whole = `${file === 'preferred_sources.csv' ? text + RANKED_PLACE : text}\n`
    const path = join(root, 'data', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, changes[file]?.(whole) ?? whole)
  }
  return root
}

/** Compiles the changed tables. */
export function compileMadeUp(changes: { readonly [file: string]: Change } = {}): CompileResult {
  const root = writeTables(changes)
  try {
    return compileAtlas({ dataDir: join(root, 'data') })
  } finally {
    rmSync(root, { recursive: true })
  }
}

/** The errors that the changed tables give, as they are printed. */
export function errorsOf(changes: { readonly [file: string]: Change }): readonly string[] {
  try {
    compileMadeUp(changes)
  } catch (error) {
    if (error instanceof TableErrors) return error.errors.map(formatError)
    throw error
  }
  return []
}

export const replacing =
  (from: string, to: string): Change =>
  (text) => {
    if (!text.includes(from)) throw new Error(`the made-up table has no ${from}`)
    return text.replace(from, to)
  }

export const adding =
  (line: string): Change =>
  (text) =>
    `${text}${line}\n`
