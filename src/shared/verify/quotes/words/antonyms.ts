/** Words of opposite sense: pairs of word families, and the prefixes that turn a word around. */

const PAIRS = `
accelerate/slow accept/reject accept/refuse add/remove admit/deny advance/retreat agree/disagree
alive/dead all/none allow/ban allow/forbid allow/prevent always/never ancient/modern appear/disappear
approve/reject arrive/leave arrive/depart ascend/descend ask/answer asset/liability attack/defend
attract/repel back/oppose bad/good before/after begin/end begin/finish benefit/harm best/worst
big/small birth/death boom/bust born/died borrow/lend bottom/top bought/sold brave/cowardly break/mend
bright/dark bring/take broad/narrow build/destroy build/demolish buy/sell calm/stormy cause/prevent
cheap/expensive cheap/dear clean/dirty clear/unclear close/open closed/open cold/hot cold/warm
come/go cool/warm confirm/deny connect/disconnect convict/acquit cowardice/courage create/destroy
cry/laugh damage/repair danger/safety dangerous/safe dark/light day/night dead/living decline/grow
decline/rise decrease/increase deep/shallow defeat/victory defend/attack demand/supply deny/confirm
difficult/easy doubt/certainty down/up drop/rise dry/wet early/late east/west empty/full
employ/dismiss encourage/discourage enemy/friend enter/leave enter/exit exclude/include expand/shrink
expand/contract export/import fail/succeed fail/pass failed/passed failure/success fair/unfair
fall/rise fell/rose fallen/risen false/true far/near fast/slow fat/thin few/many fewer/more
finish/start first/last follow/lead forget/remember forgot/remembered found/lost free/paid
front/rear front/back future/past gain/lose gain/loss gained/lost gave/took generous/mean give/take
go/stop good/evil good/poor great/terrible grew/shrank grow/shrink grew/fell guilty/innocent
happy/sad happy/unhappy hard/easy hard/soft hate/love healthy/sick heavy/light hero/villain
hide/show high/low hire/fire hope/fear hope/despair ignore/heed improve/worsen improve/deteriorate
in/out inside/outside increase/reduce increase/cut join/leave joined/left keep/discard keep/lose
kept/broke kept/lost large/small last/first late/early lead/trail leave/stay left/right left/stayed
lend/borrow lengthen/shorten less/more lift/impose light/dark like/dislike local/foreign long/short
loss/profit lost/won lost/gained lose/win loud/quiet love/hate low/high lower/raise major/minor
majority/minority maximum/minimum met/missed meet/miss narrow/wide near/far new/old noisy/quiet
north/south off/on old/young open/shut opened/closed opponent/supporter oppose/support opposed/backed
optimist/pessimist optimistic/pessimistic over/under overestimate/underestimate pass/reject
peace/war permanent/temporary permit/forbid plus/minus poor/rich positive/negative praise/criticize
praise/condemn praised/criticized presence/absence present/absent private/public problem/solution
profit/deficit promote/demote protect/endanger proud/ashamed public/secret pull/push quick/slow
quiet/loud raise/cut raise/lower rapid/slow real/fake refuse/agree rejected/accepted release/detain
remember/forget rent/own reveal/conceal reward/punish right/wrong rise/drop rising/falling rough/smooth
rural/urban safe/unsafe save/spend save/waste seller/buyer shallow/deep sharp/blunt shrink/grow
simple/complicated simple/complex small/large smooth/rough sold/bought solve/cause spend/save
start/stop start/end start/finish stay/go stop/continue stopped/continued strengthen/weaken
strong/weak strength/weakness subtract/add succeed/fail surplus/deficit surrender/resist survive/die
survived/died sweet/bitter tall/short tell/ask thick/thin tight/loose trust/distrust true/false
upper/lower upward/downward up/down useful/useless victory/defeat visible/hidden wake/sleep
warm/cold weak/strong wealth/poverty wet/dry white/black wide/narrow win/lose winner/loser
with/without won/lost worse/better wrong/right yes/no young/old summer/winter
`;

const OPPOSITES: ReadonlyMap<string, ReadonlySet<string>> = collect(PAIRS);

function collect(pairs: string): ReadonlyMap<string, ReadonlySet<string>> {
  const opposites = new Map<string, Set<string>>();
  for (const pair of pairs.trim().split(/\s+/)) {
    const [one = '', other = ''] = pair.split('/').map(familyOf);
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      opposites.set(from, (opposites.get(from) ?? new Set()).add(to));
    }
  }
  return opposites;
}

const TURNING = ['un', 'in', 'im', 'il', 'ir', 'dis', 'non', 'mis'];

/** Whether two folded words mean the opposite of each other, in whatever form of the word. */
export function areOpposites(one: string, other: string): boolean {
  if (OPPOSITES.get(familyOf(one))?.has(familyOf(other)) === true) return true;
  if (lessFor(one) === lessFor(other) && one !== other && /ful|less/.test(one + other)) {
    return /(?:ful|less)(?:ly)?$/.test(one) && /(?:ful|less)(?:ly)?$/.test(other);
  }
  return TURNING.some((prefix) => one === prefix + other || other === prefix + one);
}

function lessFor(word: string): string {
  return word.replace(/(?:ful|less)(ly)?$/, '');
}

/** The stem that forms of one word share: "rises" and "rising", "approved" and "approve". */
export function familyOf(word: string): string {
  if (word.length < 4) return word;
  const bare = word.replace(/(?:ied|ies)$/, 'y').replace(/(?:ing|ed|es|er|ly|s|d|e)$/, '');
  const stem = bare.length < 3 ? word : bare;
  return /([bdgmnprt])\1$/.test(stem) ? stem.slice(0, -1) : stem.replace(/e$/, '');
}
