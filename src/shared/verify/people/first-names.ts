/**
 * First names that news copy in English often meets, by the pronoun they usually go with. A hint
 * only: it says that a capitalised word begins a person's name, and which pronouns cannot mean that
 * person. A name that is missing here is still a name.
 */

const SHE =
  'ada adaeze adele agnes aisha aiko alice alicia alison amal amanda amara amelia amina amira amy ana ' +
  'anaya andrea angela angie anika anita anjali ann anna anne anneke annette annie anya aoife asha ' +
  'ashley astrid audrey ayesha barbara beatrice beatriz bella beth bethany betty bianca birgit bridget ' +
  'camila carla carmen carol caroline catarina catherine cecilia celia charlotte chiara chioma chloe ' +
  'christina christine ciara claire clara claudia colette connie daisy dana daniela deborah delia denise ' +
  'diana dina dolores donna dora doris dorothy edith eileen elaine eleanor elena elif eliza elizabeth ' +
  'ella ellen elodie elsa elsie emily emma erika esther eva eve evelyn fatima fatou felicity fiona ' +
  'florence frances freya gabriela gail gemma georgia geraldine gillian gina gloria grace greta gwen ' +
  'hana hannah harriet hazel heather heidi helen helena helga hilary hilda holly ida imani imogen ines ' +
  'inga ingrid irene iris irina isabel isabella ivana ivy jacqueline jana jane janet janice jasmine ' +
  'jean jennifer jenny jessica jill joan joanna joanne josephine joy joyce judith judy julia julie ' +
  'juliet june kamala karen karin kate katherine kathleen kathryn katie kavita kayla kelly kerstin ' +
  'kirsten kirsty krystyna laila lakshmi lara larissa laura lauren layla leah leila lena leonie leticia ' +
  'lila lily linda lisa liv liz lorna lorraine louisa louise lucia lucy luisa lydia lynn mabel ' +
  'madeleine maeve magda maggie mai maja malika mara margaret margot maria mariam marie marina marion ' +
  'marjorie marta martha martina mary matilda maud maya megan mei melanie melissa mercy meera mia ' +
  'michelle mila mina miranda miriam moira molly monica nadia nadine nancy naomi natalia natalie ' +
  'natasha neha ngozi niamh nicola nicole nina noor nora norma olga olive olivia oluchi orla paloma ' +
  'pamela patricia paula pauline penelope petra philippa phoebe phyllis pilar pippa polly priya rachel ' +
  'rania rebecca regina renata renee rita roberta robyn rosa rosalind rose rosemary rosie rowena ruth ' +
  'sabine sabrina sadia sally samira sandra sara sarah saoirse selma shabana sheila shirley shreya ' +
  'siobhan sofia sofie solveig sonia sophia sophie stella stephanie sue sunita susan susanna svetlana ' +
  'sylvia tamara tanya tara tatiana teresa tess thandiwe thea theresa tina tracey ulla una ursula ' +
  'valentina valerie vanessa vera veronica victoria viola violet virginia vivian wanda wendy wilma ' +
  'winifred xiomara yara yasmin yetunde yolanda yuki yvonne zadie zahra zainab zara zoe zofia adaora ' +
  'ifeoma nkechi folake temitope wanjiru akinyi achieng lindiwe nomsa thuy linh huong ' +
  'soo-jin ji-woo sakura haruka yuko keiko naoko meiling xiu ling rukmini deepa lalita nasrin parisa ' +
  'shirin farah hala dalia maryam leyla ayse zeynep emine hatice dilek ebru agnieszka ewa malgorzata ' +
  'marguerite xanthe delyth seraphina rosalie bettina ludmila cerys tove ffion agathe jacinta zsofia ' +
  'bronwen mirabel hortensia nanako wilhelmina jorunn patience jutta abena hortense shauna peg ' +
  'funmilayo nuria morag bronwyn carys sian siân eluned mair gwyneth tilda freda olwen ' +
  'katarzyna joana mariana fernanda guadalupe rocio ximena itziar nerea sinead grainne roisin';

const HE =
  'aaron abdul abdullah abel abraham adam adebayo adrian ahmed alan albert alejandro aleksandr alex ' +
  'alexander alfie alfred ali alistair allan alvaro amir anders andre andreas andrei andrew angus anton ' +
  'antonio anthony antoine archie arjun armando arne arnold arthur arturo ashok axel barnaby barry ' +
  'bartosz basil ben benedict benjamin bernard bill bjorn bob boris brendan brian bruce bruno carl ' +
  'carlos cecil cedric charles charlie christian christopher clive colin conor craig cristian cyril ' +
  'damian dan daniel darren dave david declan dennis derek desmond diego dimitri dmitri dominic donald ' +
  'douglas duncan dylan eamon eduardo edgar edmund edward edwin elias elliot emeka emil emmanuel enrique ' +
  'eric erik ernest ethan eugene evan fabio farid felipe felix fergus fernando finn francesco francis ' +
  'francisco frank franz fred frederick friedrich gabriel gareth gary gavin geoffrey george gerald ' +
  'gerard giovanni glen gordon graham greg gregory guillermo gunnar gus gustavo guy hamid hamish hans ' +
  'harald harold harry hassan hector heinrich henrik henry herbert hiroshi hugh hugo hussein ian ibrahim ' +
  'idris igor ikenna ismail ivan ivor jack jacob jakob jakub james jamal jan jason javier jeff jeffrey ' +
  'jens jeremy jim joachim joao joe joel johan john jon jonas jonathan jorge jose joseph josh joshua ' +
  'juan julian julius jurgen kai kareem karl keith ken kenji kenneth kenny kevin khalid kieran klaus kofi kurt ' +
  'kwame kwaku lachlan larry lars laurence lawrence leo leon leonard leroy lewis liam lionel lorenzo ' +
  'louis luca lucas luis luke magnus malcolm manuel marco marcus mario mark martin mateo mateusz matt ' +
  'matteo matthew matthias maurice max maxwell michael michal miguel mike mikhail milan mohamed mohammed ' +
  'muhammad murray nathan neil nelson nicholas nick nicolas nigel nils noah norman obinna oliver ' +
  'olivier oscar oskar otto owen pablo patrick paul pavel pedro per pete peter phil philip pierre piotr ' +
  'quentin rafael rahul raj rajesh ralph ramon rashid ravi ray raymond reginald reza rhys ricardo ' +
  'richard rob robert roberto roderick rodrigo roger roland rolf ronald rory ross roy rudolf rupert ' +
  'ruslan russell ryan samir samuel sanjay sean sebastian selim sergei sergio seth simon stanley stefan ' +
  'stephen steve steven stuart sunil sven takeshi tariq ted terence terry theo theodore thomas tim ' +
  'timothy tobias todd tom tomas tomasz tony toby tristan ulrich umar uwe victor vikram viktor vincent ' +
  'vladimir walter warren wilfred wilhelm will william winston wojciech xavier yann yusuf yuri zachary ' +
  'zoltan chidi chukwuemeka tunde femi babatunde sipho thabo tendai kamau otieno mwangi juma minh ' +
  'tuan duc hung jin-ho min-jun haruto kenta daisuke wei jun bo arun suresh ganesh mahesh farhad cyrus ' +
  'alasdair thaddeus goran anselm malachy gideon lamar rohan levi asher garfield ebenezer augustin ' +
  'lakshman roderick bartek iwan etienne milos jean-luc esteban takumi dinesh cornelius rufus ' +
  'jasper jerome ezra silas amos gethin emyr ' +
  'behrouz omar mustafa mehmet emre murat ozan krzysztof marek pawel lukasz vaclav jiri ondrej miroslav';

const EITHER =
  'alexis casey chris dana drew jamie jesse jo jordan kim kit lee leslie lesley morgan nicky pat ' +
  'quinn reese robin rowan sam sandy sasha shannon sidney skyler taylor tracy val wren';

/** Which pronoun a first name usually goes with. */
export type Gender = 'she' | 'he' | 'unknown';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ...SHE.split(' ').map((name) => [name, 'she'] as const),
  ...HE.split(' ').map((name) => [name, 'he'] as const),
  ...EITHER.split(' ').map((name) => [name, 'unknown'] as const),
]);

/** Without accents and in lower case, as the lists are written. */
function plain(name: string): string {
  if (/^[A-Za-z-]*$/u.test(name)) return name.toLowerCase();
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a word is a first name of the lists. */
export function isFirstName(word: string): boolean {
  return GENDERS.has(plain(word));
}

/** The pronoun of a first name; `unknown` when the lists do not say. */
export function genderOfFirstName(word: string): Gender {
  const name = plain(word);
  return GENDERS.get(name) ?? GENDERS.get(name.split('-')[0] ?? '') ?? 'unknown';
}
