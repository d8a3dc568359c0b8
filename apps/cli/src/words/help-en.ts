import type { CommandName } from '../command-name.ts';
import type { OptionName } from '../options.ts';

type Pairs = readonly (readonly [string, string])[];

const BAD: readonly [string, string] = [
  '2',
  'the command line or a file handed in is wrong; nothing was written',
];
const FAULT: readonly [string, string] = ['3', 'a fault of Kervan itself'];

function exits(ok: string, no?: string): Pairs {
  return no === undefined ? [['0', ok], BAD, FAULT] : [['0', ok], ['1', no], BAD, FAULT];
}

const summaries: Readonly<Record<CommandName, string>> = {
  sample: 'write a made-up company’s documents into a folder, with the claim they make',
  read: 'say what documents are, their facts, and what could not be used',
  reconcile: 'compare what was reported, invoiced and paid, and make a claim of it',
  assess: 'what a claim is entitled to, with the reasons',
  replay: 'decide a receipt again: it must give the same kuruş',
  status: 'which status a firm may have, what it lacks, who decides, and what to ask next',
  'status simulate': 'the same facts under every status: which pays more, and what each lacks',
  supports: 'which supports are open to a firm, what they hang on, and what would open the others',
  matrix: 'supports × beneficiaries × countries on a day',
  deadlines: 'by when each thing must be done in open cases, with the reasons; as a calendar too',
  offset: 'who is paid what out of an entitlement with overdue tax and social-security debts and liens',
  'law show': 'what a rule says, since when, and how far its source may be trusted',
  'law list': 'every rule, or those that hold a word',
  'law doubts': 'where the text is unclear, its readings, and the one taken',
  'law diff': 'what changed in the law between two days, for whom and by which act',
  'law coverage': 'what became of every id of the collected facts; what is left out first',
  facts: 'every fact the law may ask for, as a question with its answers',
  schema: 'print the JSON Schema of an input or output',
};

const details: Readonly<Record<CommandName, string>> = {
  sample:
    'Reports, payments, invoices, bank statements, rate bulletins, what the company told, the expected award worked out by hand, and claim.json. All of it is invented. A folder that holds something already is refused unless --overwrite is given.',
  read: 'A document is recognised by its content, not by its name. Of a folder every file is read. With --json one file gives one object of the schema “reading”, several give a list.',
  reconcile:
    'Give folders or single files. In the first folder, beneficiary.json, facts.json, mappings.json, typed-invoices.json, confirmations.json and platforms.json are taken as what people told beside the documents, unless an option names another file; claim.json, expected.json and the README of the sample are left out. The answer (schema “reconciliation”) is the comparison per platform, month and country with a reason for every difference.',
  assess:
    'Takes a claim file (schema “claim”; “-” reads it from standard input), or a file that ends in .ndjson with one claim a line, of either Decision: then one outcome a line goes out, the sums beside them. A claim is made under one Decision, which its field “regime” names. The award is one figure, or a range where facts are missing, the question that narrows it most first. The answer follows the schema “assessment”.',
  replay:
    'The law module that the receipt names is taken from the archive, never from the receipt. With --today the same claim is assessed by today’s law, and what changed is listed. “-” reads from standard input. The answer follows the schema “replay”.',
  status:
    'FILE holds the firm’s facts (schema “status-facts”; “-” reads it from standard input); --fact adds more, a later one wins. Amounts are written 600000USD, shares 66.67 or 2000000/3000000. With --ask the questions are put one by one. The deciding body decides; this says what the sources ask. The answer follows the schema “status”.',
  'status simulate':
    'FILE and --fact as for “kervan supports”. With --claim the lines of that claim are awarded under every status, with its own facts, ledger and readings; without it what the year could bring at most is compared. Nobody holds two statuses at a time. The answer follows the schema “simulator-answers”.',
  supports:
    'FILE tells the facts of the firm: schema “finder”, “simulator”, “status-facts”, or a claim, whose facts, ledger and readings are taken; “-” reads it from standard input. --fact adds more, a later one wins: NAME=VALUE, or NAME@ABOUT=VALUE about a support, platform, country, period or thing, item:NAME (the names: kervan facts; those of kervan status may be told too). --place says where one wants to spend. The answer follows the schema “finder-answers”. With --as alone: the quick table of that status, a list of the schema “support”.',
  matrix:
    'Columns are named by letters so that the table fits the window; the letters, the legend, the countries and the marks that rest on a doubt stand with it. The answer follows the schema “matrix”.',
  deadlines:
    'Takes open cases and what happened in them (schema “deadlines”; “-” reads it from standard input). Every time limit of both Decisions is answered with its day, the rule, the working and what missing it comes to. Extensions are facts: the day of the text stays beside the one that counts. No day moves because offices are closed; it is flagged. --ics writes a calendar whose events keep their place when days move. The answer follows the schema “deadlines-answers”.',
  offset:
    'Takes entitlements with the debts that stand against them (schema “offset”; “-” reads it from standard input), or a file that ends in .ndjson with one such file a line: then one outcome a line goes out, the sums beside them. First liens, then full cover, then pro rata to the kuruş (L-17.3, M-7, M-8); what goes out is what came in. A debt that nobody told, and two liens whose order decides and is not told, are asked for. Under Decision 5986 the same working is taken by analogy. The answer follows the schema “offset-answers”.',
  'law show':
    'With --regime the letter before the number may be left out: 6.4 is L-6.4 under logistics. The answer follows the schema “rule”.',
  'law list': 'The answer is a list of the schema “rule”.',
  'law doubts': 'A reading is chosen in claim.json under “readings”, with who chose it and why.',
  'law diff':
    'Days are written 2026-01-17; with the later one first, old and new are swapped. Left out, --known-on is the later of the two, and what became known only afterwards is told apart. The answer follows the schema “law-diff”.',
  'law coverage':
    'Every numbered line, row and cell of the collected facts is computed, a procedure, judged by a person, a doubt or a definition. With the source beside it, the conformance cases that show an id holding and failing are counted too. --json and --explain list every id. The answer follows the schema “coverage”.',
  facts: 'These names stand in claim.json and facts.json. The answer follows the schema “facts”.',
  schema: 'Without a name the names are listed. The same files stand in the folder “schemas”.',
};

const exitsOf: Readonly<Record<CommandName, Pairs>> = {
  sample: exits('written'),
  read: exits(
    'every document was recognised and can be used',
    'a document was not recognised, or a part of one cannot be used',
  ),
  reconcile: exits('lines came out that a claim can ask for', 'no line came out: nothing can be asked for'),
  assess: exits('something is, or may be, due', 'nothing is due'),
  replay: exits('the same to the kuruş', 'something differs, or the archive does not hold the law module'),
  status: exits('answered'),
  'status simulate': exits('answered'),
  supports: exits('at least one support is not closed', 'all are closed'),
  matrix: exits('shown'),
  deadlines: exits('no deadline was missed', 'a deadline was missed'),
  offset: exits('every payment may be made', 'an entitlement is held back: a paper is missing (L-17.2)'),
  'law show': exits('shown'),
  'law list': exits('shown', 'no rule fits'),
  'law doubts': exits('shown'),
  'law diff': exits('something changed', 'nothing changed'),
  'law coverage': exits('every id is accounted for', 'an id is left out'),
  facts: exits('shown'),
  schema: exits('printed'),
};

const optionWords: Readonly<Record<OptionName, string>> = {
  as: 'the status: company, retailSite, marketplace, b2bPlatform, consortium or cooperationBody',
  ask: 'put the open questions one by one, in a window',
  beneficiary: 'JSON with the beneficiary’s name, taxNumber, otherNames and linkedNames',
  claim:
    'reconcile: name of the claim, left out: the quarter or half-year; status simulate: file of the claim',
  'claim-out': 'write the claim that “kervan assess” takes',
  class: 'only rules of this class: computed, procedure, judged, doubt or definition',
  confirmations: 'JSON list of decisions about single documents (schema “confirmation”)',
  'date-order': 'how to read dates that could be read both ways',
  'decided-on': 'the day of the decision; left out: today in Türkiye',
  explain: 'print the whole tree of reasons, or every part of the answer',
  fact: 'tell a fact of the firm; may stand several times',
  facts: 'JSON list of facts told (schema “fact”)',
  'filed-on': 'the day the application was or will be filed',
  help: 'show this',
  ics: 'write the deadlines as a calendar (iCalendar), each with an alarm a week ahead',
  invoices: 'JSON list of invoices typed in beside their PDF (schema “typed-invoice”)',
  json: 'print the answer as JSON and nothing else',
  'known-on': 'the law as public on this day; left out: the day of the decision, or today',
  lang: 'language; left out: from LC_ALL, LC_MESSAGES or LANG',
  mappings: 'JSON list of confirmed column mappings: [{"header": […], "mapping": {…}}]',
  name: 'the beneficiary’s name, as documents show it',
  on: 'the day that is asked about; left out: today in Türkiye',
  overwrite: 'write into a folder that is not empty; files of the same names are replaced',
  'pdf-out': 'write the printable summary',
  place: 'a place one wants to spend in: amazon/DE, amazon or DE; may stand several times',
  platforms: 'JSON list of what the spend on a platform is, beside those known',
  quarter: 'the quarter of the claim; for depot rent the half-year',
  rates: 'folder of TCMB bulletins; left out: the one in KERVAN_RATES, if set',
  'receipt-out': 'write the receipt that “kervan replay” takes',
  'recorded-on': 'day on which facts drawn from documents are recorded; left out: today in Türkiye',
  regime: 'only this regime: e-export (Decision 5986) or logistics (Decision 5448); left out: both',
  rows: 'how many rows of each document to show; left out: 5',
  search: 'only rules that hold this text',
  'tax-number': 'the beneficiary’s tax number',
  today: 'assess the receipt’s claim by today’s law and list what changed',
  version: 'print the version',
};

/** The help of the terminal. */
export const helpEn = {
  tagline: 'Kervan: from the documents of export promotion to a reasoned entitlement.',
  usage: 'Usage',
  commandUsage: 'COMMAND [--lang tr|en] [--json] …    (help: kervan COMMAND --help)',
  optionsUsage: '[options]',
  commands: 'Commands',
  options: 'Options',
  everywhere: 'Options of every command',
  exitCodes: 'Exit codes',
  examples: 'Examples',
  summaries,
  details,
  exitsOf,
  optionWords,
  exits: [
    ['0', 'done'],
    [
      '1',
      'done, and the answer is no: a difference, a failed replay, a document that cannot be used, nothing due',
    ],
    BAD,
    FAULT,
  ] as Pairs,
  jsonNote:
    'With --json standard output holds the answer alone, or nothing; an error goes to standard error as one JSON object of the schema “problem”.',
  environment:
    'Colours are shown in a window only, and not where NO_COLOR is set. KERVAN_RATES names a folder of rate bulletins.',
};
