import { type Dated, type Money, parseDay, valueOn } from '@kervan/kit';
import { describe, expect, it } from 'vitest';
import * as ceilings from './index.ts';
import { NOT_FOUND, PRINTED } from './printed-table.fixture.ts';

type Tables = ceilings.ApplicantTable | ceilings.ApplicantTableByReading;

const ALL: Readonly<Record<string, Tables>> = { ...ceilings };
const MARK: Readonly<Record<string, string>> = { text: 'S', published: 'P', derived: 'D', assumed: 'A' };

function isByReading(tables: Tables): tables is ceilings.ApplicantTableByReading {
  return typeof tables.doubt === 'string';
}

/** Tables under each reading; one that rests on no doubt has the reading `only`. */
function readingsOf(tables: Tables): Readonly<Record<string, ceilings.ApplicantTable>> {
  return isByReading(tables) ? tables.by : { only: tables };
}

const histories: readonly (readonly [reading: string, applicant: string, history: Dated<Money>])[] =
  Object.values(ALL).flatMap((tables) =>
    Object.entries(readingsOf(tables)).flatMap(([reading, table]) =>
      Object.entries(table).map(([applicant, history]) => [reading, applicant, history] as const),
    ),
  );

/** Every row once, its cells under all readings: `2 735 105 D | 2 735 000 A`. */
const rows = new Map<string, string[]>();
for (const [, , { name, entries }] of histories) {
  const cells = entries.map(
    ({ value, source }) =>
      `${String(value.minor / 100n).replace(/\B(?=(\d{3})+$)/g, ' ')} ${MARK[source.grade]}`,
  );
  const before = rows.get(name);
  rows.set(
    name,
    before === undefined
      ? cells
      : before.map((cell, at) => (cell === cells[at] ? cell : `${cell} | ${cells[at]}`)),
  );
}

function of(tables: Tables, applicant: string, reading = 'only'): Dated<Money> {
  return readingsOf(tables)[reading]?.[applicant] as Dated<Money>;
}

/** The limit in whole lira on a day, or `unknown`. */
function liras(history: Dated<Money>, day: string): bigint | 'unknown' {
  const answer = valueOn(history, parseDay(day), parseDay('2026-11-24'));
  return answer.known ? answer.entry.value.minor / 100n : 'unknown';
}

describe('the upper limits of the logistics supports (Karar 5448)', () => {
  it.each([...rows].filter(([, cells]) => cells.length > 0))(
    '%s stands as it is printed, year by year, with its mark',
    (row, cells) => {
      expect(cells).toEqual(PRINTED[row]);
    },
  );

  it('has every row that is printed, and empty ones where no limit was found', () => {
    const found = [...rows].filter(([, cells]) => cells.length > 0).map(([row]) => row);
    const empty = [...rows].filter(([, cells]) => cells.length === 0).map(([row]) => row);
    expect(found.sort()).toEqual(Object.keys(PRINTED).sort());
    expect(empty.sort()).toEqual([...NOT_FOUND].sort());
  });

  it('says of each cell its id, its year and its source, and calls a row by its applicant', () => {
    for (const [, applicant, { name, entries }] of histories) {
      expect(name.endsWith(`.${applicant}`), name).toBe(true);
      for (const [index, { source, value }] of entries.entries()) {
        expect(source.rule).toBe(`${name}.${2022 + index}`);
        expect(source.from?.length, source.rule).toBeGreaterThan(5);
        expect(source.article, source.rule).toMatch(/^(Karar m\.\d+; )?Genelge m\.\d+/);
        expect(value.currency).toBe('TRY');
      }
    }
  });

  it('tells from what a derived figure was computed, and of an analogue that it is the health section’s', () => {
    const factors = ['', '2022 × 2.00390', '2023 × 1.51895', '2024 × 1.49805'];
    for (const [, , { entries }] of histories) {
      for (const [index, { source }] of entries.entries()) {
        if (source.grade === 'derived')
          expect(source.from, source.rule).toMatch(new RegExp(`^(K-10.4|L-19.1): ${factors[index]}`));
        if (source.grade === 'assumed') expect(source.from, source.rule).toContain('sağlık / health, 2022 =');
      }
    }
    const event = of(ceilings.individualParticipationCeilings, 'beneficiary', 'derived').entries[1];
    expect(event?.source).toMatchObject({
      grade: 'derived',
      from: 'K-10.4: 2022 × 2.00390; kobidesk.com.tr 409: 5448 sağlık / health',
    });
  });
});

describe('the days on which a limit holds', () => {
  it('begins with the Decision on 20 April 2022: 720,000 TL a unit, and unknown the day before', () => {
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2022-04-19')).toBe('unknown');
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2022-04-20')).toBe(720_000n);
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2022-12-31')).toBe(720_000n);
  });

  it('changes on 1 January: 1,442,000 TL a unit for the whole of 2023', () => {
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2023-01-01')).toBe(1_442_000n);
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2023-12-31')).toBe(1_442_000n);
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2024-01-01')).toBe(2_190_325n);
  });

  it('ends with 2025: no limit on 1 January 2026, though the rule would have given 4,269,518 TL', () => {
    expect(liras(of(ceilings.unitCeilings, 'beneficiary'), '2025-12-31')).toBe(3_281_216n);
    for (const [, , history] of histories) expect(liras(history, '2026-01-01'), history.name).toBe('unknown');
  });

  it('is unknown on every day where no source gives a figure, as for a mission of a cooperation body', () => {
    for (const day of ['2022-04-20', '2023-07-01', '2024-02-29', '2025-12-31']) {
      expect(liras(of(ceilings.missionCeilings, 'cooperationBody'), day)).toBe('unknown');
      expect(liras(of(ceilings.advertisingCeilings, 'hib'), day)).toBe('unknown');
    }
    expect(liras(of(ceilings.advertisingCeilings, 'beneficiary'), '2023-07-01')).toBe(3_607_000n);
  });
});

describe('who has which table', () => {
  it('is beneficiaries alone for registration, legal advice, market entry and units', () => {
    for (const tables of [
      ceilings.registrationCeilings,
      ceilings.legalAdviceCeilings,
      ceilings.marketEntryCeilings,
      ceilings.unitCeilings,
    ])
      for (const table of Object.values(readingsOf(tables)))
        expect(Object.keys(table)).toEqual(['beneficiary']);
  });

  it('is cooperation bodies and HİB alone for missions, virtual fairs and competitions', () => {
    for (const table of [
      ceilings.missionCeilings,
      ceilings.virtualFairCeilings,
      ceilings.competitionCeilings,
    ])
      expect(Object.keys(table)).toEqual(['cooperationBody', 'hib']);
  });

  it('names the organiser for the promotion of a national participation only', () => {
    for (const [, applicant, { name }] of histories)
      expect(applicant === 'organiser', name).toBe(name === 'L-T.national-promotion.organiser');
    expect(Object.keys(ceilings.nationalPromotionCeilings)).not.toContain('beneficiary');
  });
});

describe('limits that rest on a doubt', () => {
  it('takes the derived figure of 2025 first, and the analogue under the other reading (C-6)', () => {
    for (const [tables, derived, analogue] of [
      [ceilings.registrationCeilings, 2_735_105n, 2_735_000n],
      [ceilings.marketEntryCeilings, 8_207_594n, 8_206_000n],
      [ceilings.individualParticipationCeilings, 1_367_551n, 1_367_000n],
    ] as const) {
      expect(tables.doubt).toBe('C-6');
      expect(Object.keys(tables.by)).toEqual(['derived', 'analogue']);
      expect(liras(of(tables, 'beneficiary', 'derived'), '2025-06-30')).toBe(derived);
      expect(liras(of(tables, 'beneficiary', 'analogue'), '2025-06-30')).toBe(analogue);
      expect(of(tables, 'beneficiary', 'derived').entries.slice(0, 3)).toEqual(
        of(tables, 'beneficiary', 'analogue').entries.slice(0, 3),
      );
    }
  });

  it('cuts legal advice of 2023 to 200,390 TL, and to 200,000 TL under the other reading (O-38)', () => {
    const { doubt, by } = ceilings.legalAdviceCeilings;
    expect([doubt, ...Object.keys(by)]).toEqual(['O-38', 'whole-lira', 'thousand']);
    expect(liras(of(ceilings.legalAdviceCeilings, 'beneficiary', 'whole-lira'), '2023-01-01')).toBe(200_390n);
    expect(liras(of(ceilings.legalAdviceCeilings, 'beneficiary', 'thousand'), '2023-01-01')).toBe(200_000n);
    expect(liras(of(ceilings.legalAdviceCeilings, 'beneficiary', 'thousand'), '2022-12-31')).toBe(100_000n);
  });
});
