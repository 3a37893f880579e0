/** Everyday words with which nothing can be claimed, offered or promised that the playbook would not say. */
export const ESTONIAN_PLAIN_WORDS = `
ja või ning ega ehk aga kuid vaid et kui sest kuna nagu nii siis veel juba ka ainult just nüüd praegu täna
alles väga üsna liiga eriti ikka jälle uuesti siin seal sinna siia see selle seda sellest sellele sellega
sel selles neid need nende neist neile ta tema teda mina ma minu mind mulle minult minuga mul minust meie me
meid meile meilt meil meiega meist teie te teid teile teilt teil teiega teist oma ise endalt enda ennast
endale kes kelle keda kellele mis mille mida millest millele millega milles miks mitte ei pole poleks
polnud on oli olid olema olla olen oleme olete olin olime olite oleks oleksin oleksime oleksite olnud
saan saame saate saab saada saaks said sai saime saite saanud võin võime võite võib võiks võinud pean peame
peate peab peaks pidi pidime pidite pidanud tahan tahame tahate tahaks tahtsin tahtsime tahta soovin soovime
soovite soovi sooviks soovida tean teame teate teada teadsin tea tohin tohib tohiks tohi tohtinud kas kuidas
millal kus kust kuhu palju vähe rohkem vähem hästi paremini parem hea head heaks tore kahju vabandus
vabandust vabanduse palun palume andeks aitäh täname tänan tänu tänulik austame hindame hindan lugu
mõista mõistan mõistame mõistaks mõistetav saan aru arvan arvate arvab arvamus kuulda kuulaks kuulan kuulame
kuulsin rääkida rääkisite räägite räägiksite rääkige öelda ütlete ütlesite öelge ütleksite ütlesin
küsida küsin küsimus küsimuse kirjutan kirjutada kirjutage kirjutasite kirjutasin kiri kirja kirjale kirjas
vastus vastust vastata vastake vastama vastasime helistan helistada helistage kõne aeg aega aja ajal päev
päeva nädal kuu kord korda hetk hetke minut viimati viimane viimase viimast varem tavaliselt sageli
harilikult järel tagasi pärast enne tellimus tellimusi tellisite tellinud tellida tellite tarne tarned
kaup kauba kaupa kaubad teenindus hind hinna hinnad kvaliteet kaebus kaebasite kaebuse probleem mure muret
mured asi asja asjus asjad viga vea vigu eksisime eksimus vastutus vastutame vastutan koostöö koostööd töö
tööd töös töötada töötame klient kliendi partner ettevõte firma inimene usaldus usaldate usaldust oodata
ootasite ootan ootus ootame oota juhtus juhtunud juhtuda juhtub läks läinud läheb minna muutus muutunud
muuta teisiti põhjus põhjust põhjuse selge selgelt ausalt aus avameelselt otse lihtsalt lihtne lihtsam
isiklikult siiralt südamest lühike lühikese lühidalt sobib sobiks sobiv sobival oluline olulised tähtis
tähtsam lahtine lahti hinnangul vaatenurk poolelt pool poolt juures jaoks kohta üle eest vastu koos ilma abi
abiks aidata aitaks vajate vaja vajadus midagi miski millegi kõik kõige kõigepealt mõni mõne iga igal alati
keegi kellegi teine teise tunnete tunda tundus tundub loeb luges lugesin lugeda juhul umbes kahe kaks kolm
ette peale meel meelt meeles tuleb tulla tuli kannatlik kannatlikkus jäi jäime jääb jääda hilines
hilinenud hilinemine teatasite teatada tekitas tekitanud valmistas võlgneme võlgnen pahane pahased otsus
otsustate otsustada välja läbi juurde kinni maha alla sisse aasta viis viisil kaua varsti ometi ehkki
loodan loota rõõm rõõmus kuulen kuuleksin võtke võtta võtame võtan sõna sõnu sõnade sõnast paar paari
paarist tõsiselt täielik õigus õigust ees meieni teieni loete loen leian leida annan anda andke näen näete
näha siiski samuti sama samas muu muud muid ükski üks ühe ühte esimene esimese omalt taas kahtlemata loomulikult
muidugi tõesti päris pigem veidi natuke pisut sugugi üldse
`;
