/**
 * Ordinary English words, as far as names of programmes are made of them or are spelt like an abbreviation (most, its,
 * leap). One of them alone says nothing of a programme, and an abbreviation spelt like one counts in capitals only.
 */
export const ORDINARY_WORDS: ReadonlySet<string> = new Set(
  `a about above academic academy access action admission advanced affiliated after again against agency ai air all alliance alliances also an
  analytics and annual any app apple application applications applied approach arrangement artificial as asia assets association at attract attracting
  authority award back bank banking banks base based be because been before being below best better between big board body both branch
  branches bridge bureau business but by can case cast center centers central centre centres challenge change channel chapter china
  chinese city cities class cloud club cluster clusters committee common company companies comparison competitiveness conference connect
  connected consented contest contract convention cooperation co operation corporate corporation council country creative cross currency data
  date day dedicated department design developer developers development digital direct director district division do document dollar
  down each early east easy economic economy edge education efficacy eight elders electronic end energy engineering enhanced
  enhancement enterprise enterprises entrepreneurship established establishing establishment ethical every exchange excellence exhibition express fair fast faster
  fellowship festival finance financial financing first five flow fly for force forum foundation framework free frontier from fund funding
  funds gallery gate gateway general generation generative genome get global go goal going gold good goods government governance grand grants
  great green grid group growth guide guideline guidelines half hand hatch have health help high higher hold home hong hope house how hub hundred
  identity idea if in inc incubation index individual industrial industry information infrastructure initiative initiatives innovation institute institution insurance
  integration intelligence interbank interchange international internet internship into investment investing is it item its join joint key kingdom know knowing
  kong lab laboratories laboratory land laboratory large last law lead leader leaders leading league leap learn learning level
  licence life light like limited line link links list little live living local logistics long look loop low made main mainland make
  maker management manufacturing map market markets mass master may mean media medium meet member memorandum micro mind mission
  model modern money monetary monitor more most motion move much multi multiple must national nations nature near net network new next nine nm
  no north northern not now number of off office on once one online only open operation opportunity or order ordinance organisation
  organization oriented other our out outline outreach over own park parks part partner partners patient payment people peoples performance
  personal phase pilot place plan planning platform platforms plus point policy pool port portal power practice preparation press
  principles private process product production professional professorship programme program project promotion property protection provide
  public quality quest range ranking rate read real recommendations record region regional register registration regulation report republic research
  reserve resource resources response responsible review right rise road roadmap role rules run safe sandboxes scene scheme scholarship
  school schools science sciences scientist scientists sea seam sector sectors secondary securities security see sense series service services set
  seven shared shenzhen show side single six size skill small smart so social society some source south space spark special sport stage
  standard star start state statement station statistics step steps stock strategic stream street strong student students study subsidy success
  such summit supervisory supply support sure sustainable system systems take talent talents target task tax team tech technical technological technologies technology
  term test text that the their them then there these they thing think this three through time to today together top total
  touch town track trade traffic training transfer transformation transport trial trust turn two under union unit united universities university
  up upgrade urban us use user value vehicle venture view village vision visit voice walk want was water way we web week well west what when
  where which who wide will window wing wise with within word work works workshop world year years yes yet yield you young your youth zone`
    .split(/\s+/u)
    .filter((word) => word !== ''),
);
