import { describe, expect, it } from 'vitest';
import { euMembers, euMembersSource } from './eu-members.ts';

describe('members of the European Union for order fulfilment (E-6.6)', () => {
  it('are 27, without the United Kingdom, Norway and Switzerland', () => {
    expect(euMembers.size).toBe(27);
    for (const country of ['DE', 'FR', 'HR', 'GR']) expect(euMembers.has(country), country).toBe(true);
    for (const country of ['GB', 'NO', 'CH', 'RS', 'TR']) expect(euMembers.has(country), country).toBe(false);
  });

  it('are an assumption: no source gives the list', () => {
    expect(euMembersSource.grade).toBe('assumed');
    expect(euMembersSource.from).toBeUndefined();
  });
});
