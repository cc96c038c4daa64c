// Plain text in house format.
import { expect, test } from 'vitest';
import { exportedText } from '../../fixtures/export/exported.ts';
import { fullPackage } from '../../fixtures/export/full-package.ts';

test('stands in the order and with the signs in which desks file', async () => {
  expect(await exportedText(fullPackage, 'text')).toBe(`Kicker: Transport

Ferry company knew of fault & sailed “anyway”

By Ann Roe and Bo Lind

Photographs by Ida Holm

Harwick, 3 March 2026

[Picture: A ferry at the quay in fog – Caption: The Alma at the quay on Monday. – Credit: Ida Holm/Coastal Pictures]

Eleven days passed between the first report and the repair.

At a Glance

  • The log names the fault on 20 February.
  • The ferry sailed 22 times after that.

The ferry company knew of the fault for eleven days[1, p. 4], according to its own log (https://harbour.example/log?a=1&b=2). H2O and 106 litres, said the capitaine[a].

What the log says

  • First entry
      3. Third step
  • Second entry

The morning

    A quotation of two sentences. It stands apart.

“We heard it before we saw it” – Mara Quist, deckhand

[Picture: A ferry at the quay in fog – Caption: The quay at dawn[2] – Credit: Ida Holm/Coastal Pictures]

[Box: How inspections work]

An inspector comes twice a year.

[End of box]

Day | Reports
Monday | 3
Both days

* * *

[The ferry leaves: https://video.example/1]

Afterwards

Correction, 4 March 2026: An earlier version gave the wrong day.

The end as it was and noted.

Notes:

a. Two people confirmed the figure.

Sources:

[1] Engine log of the Alma – Harwick Ferries, 2026-02-20 – https://harbour.example/log

[2] Harbour Act – Parliament, 1998
`);
});
