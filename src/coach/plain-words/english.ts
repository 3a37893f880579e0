/** Everyday words with which nothing can be claimed, offered or promised that the playbook would not say. */
export const ENGLISH_PLAIN_WORDS = `
a an the this that these those and or but so as at by for from in into of off on onto out over to up with
without about after again against before between during since than then there here until while who whom
whose which what when where why how i me my mine we us our ours you your yours he she it its they them
their am is are was were be been being do does did done doing have has had having can could may might must
shall should will would not no nor yes any some each every few more most other else same such only own too
very just still also both all once if because though whether let make made take took give given get got
see seen saw know known knew think thought feel felt tell told say said speak spoke talk hear heard listen
read write wrote written reply answer ask call ring meet visit come go went want wish hope like liked
prefer help understand understood thank grateful glad happy pleased sorry appreciate value respect trust
work together business order delivery deliver goods product service range price quality complaint complain
problem matter trouble annoy upset cross unpleasant inconvenience mistake fault error failure wrong right
put set down back way ways time times day days week weeks month months moment minute today hour last first
earlier later late delay recent usual often most normal regular previous long short line word letter
message mail email phone telephone conversation view opinion thought honest frank open direct plain simple
clear personal sincere real true much many little lot bit good well better important easy easier convenient
suit suitable free feel please kindly dear hello whatever whichever decision decide reason cause change
different side point happen expect deserve hold own owe responsibility responsible apologise apologize
apology admit fell fall short fail let thing something anything nothing everything one two three anyone
someone person people team company partner client customer kind patience attention small brief quick far
near need require useful use look forward find found learn learned notice remember contact touch reach
front note right being count earn prepare report roughly
don doesn didn isn aren wasn weren couldn wouldn won haven hasn hadn shouldn ll ve re d s t m
`;
