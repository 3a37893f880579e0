import type { ReasonWords } from "../reason-words.ts";
import { ENGLISH_OURS } from "./english-ours.ts";
import { ENGLISH_THEIRS } from "./english-theirs.ts";

/** What words mean in English. */
export const ENGLISH: ReasonWords = {
  concepts: {
    no: "not no never none nobody no_one noone nothing without neither nor cannot cant dont doesnt didnt isnt wasnt werent arent havent hasnt hadnt wont wouldnt couldnt shouldnt hardly barely not_once nowhere",
    unnegated:
      "order* buy* come coming continue* only just want* know* think* say said going purchas* work* longer",
    but: "but however instead actually though whereas yet",
    because: "because since as due_to owing_to",
    guess:
      "think guess* suspect* probably perhaps maybe possibly might likely presumably assum* suppos* hunch impression seem* apparently i_reckon my_feeling i_feel could_be must_be wonder* im_not_sure not_sure",
    said: "said says told confirmed wrote writes explained admitted mentioned according_to complained quote* replied answered",
    notReason:
      "nothing_to_do_with not_because isnt_because wasnt_because not_about isnt_about wasnt_about not_the_reason isnt_the_reason not_the_issue isnt_the_issue not_the_problem isnt_the_problem wasnt_the_problem wasnt_the_issue wasnt_the_reason not_a_matter not_a_question isnt_a_question no_complaint* nothing_against nothing_wrong no_problem* no_issue* never_a_problem never_the_problem not_an_issue isnt_an_issue neither_the rather_than not_so_much not_due_to not_down_to doesnt_matter no_trouble",
    fine: "fine okay ok excellent great happy_with pleased_with satisfied satisfactory impeccable on_time reasonable competitive fair acceptable perfect appreciate*",
    real: "real_reason true_reason actual_reason main_reason real_problem real_cause actual_problem the_truth in_truth in_reality really_because main_problem decided_it last_straw broke_the_camels the_reason",
    us: "you your yours we us our",
    we: "we our us ours",
    nobody: "nobody no_one noone none_of never_anyone not_one",
    rival:
      "competitor* rival* competing elsewhere other_supplier* another_supplier* other_vendor* another_vendor* new_supplier* different_supplier* other_company another_company another_firm other_firm other_provider* another_provider* new_provider someone_else somebody_else other_wholesaler* another_wholesaler* other_distributor* another_distributor* other_seller* another_seller* the_others other_side others another_producer another_manufacturer the_competition another_source *_competitor",
    price:
      "price* pricing cost* rate rates quote quotes quotation tariff* invoice_total charge charges charging",
    high: "high higher highest steep up too_much excessive above hefty heavy heavily",
    dear: "too_expensive so_expensive more_expensive expensive overpriced pricey costly too_dear dearer too_high_for out_of_our_budget cost_too_much costs_too_much above_market above_the_market above_what_the_market price_themselves priced_out over_the_market price_was_too price_is_too prices_are_too undercut* out_of_reach out_of_our_reach beyond_our_budget beyond_our_means over_budget sticker_shock could_not_afford cannot_afford cant_afford per_unit steep",
    cheaper:
      "cheaper cheapest less_expensive lower_price* better_price* for_less costs_less half_the_price lower_quote* cost_less less_money",
    rise: "rais* increas* hike* rise* rose risen jump* climb* went_up gone_up going_up go_up crept goes_up soar*",
    afford: "afford pay absorb pass_on justify match accept swallow",
    terms:
      "terms payment_term* credit days_to_pay day_payment rebate* bonus* discount* free_shipping free_delivery free_freight conditions conditioned package deferred margin* retro* consignment instalment* day_terms volume_discount contract commission loyalty payment_days days_payment loan_equipment warranty guarantee marketing_support",
    offer:
      "offer* gave give gives giving got propos* provid* grant* get getting lets_us let_us_pay",
    better:
      "better longer more_favourable more_favorable favourable lower bigger sweeter attractive longer_payment more_generous generous stronger improved superior free best",
    faster:
      "faster quicker sooner quickest fastest next_day same_day within_a_day within_hours within_an_hour ahead_of got_there_first got_in_first first_to came_first in_stock_right quick_off overnight quicker_off beat_us beat_you beaten_to beat_them right_away immediately on_the_spot the_same_afternoon same_morning next_morning the_following_morning twice_as_fast half_the_time shorter_lead *_hours before_we_did before_you_did before_us a_day_earlier days_earlier earlier_than speed* in_two_days had_it_ready straight_away",
    deliver:
      "deliver* shipment* shipping consignment* lorry lorries truck* pallet* order orders goods parcel* courier* dispatch* freight load transport logistics van container* drop",
    late: "late later lateness delay* overdue behind_schedule postpon* days_after weeks_after past_the_agreed not_on_time slipp* missed_the_date a_week_after two_weeks_after unreliable unpunctual short_delivered incomplete half_of missing_items missed",
    wait: "wait waited waiting waits stood_empty standing_still ran_out ran_dry chase* chasing stood_still stood_idle empty_shelves",
    arrive:
      "arrive arrived arriving come came turn_up turned_up show_up showed_up delivered receive received reach reached materialise* materialize* get_here got_here got_them appear* on_time here",
    lost: "lost vanished disappeared misplaced went_missing wrong_address wrong_warehouse wrong_door wrong_site mislaid",
    quality: "quality standard* workmanship finish durability freshness taste consistency",
    bad: "bad poor terrible awful appalling dreadful worse worst dropped drop declined decline* fell fallen unacceptable inferior below_par sloppy not_what_it_was disappointing disappointed deteriorat* gone_downhill went_downhill downhill slipped suffered useless shoddy hopeless lousy shambles chaos unreliable mess uneven inconsistent lower_quality went_down not_good_enough low",
    defect:
      "defect* faulty broke_down broken cracked cracks cracking mould* mold* leak* leaking rust* rotten stale spoiled spoilt torn tore tears warped peel* fell_apart falling_apart snapped snap split splitting jammed rejects scratch* failed_inspection failed_after damaged dented crumbl* fade faded fading contaminat* off_spec out_of_spec scrapped scrap reject_rate returns_from sour unusable broke_after stopped_working wore_out bent worn blister* shrink* shrank flak* burnt_out burned_out malfunction* did_not_hold didnt_hold wont_stick came_loose came_apart substandard flaw* discoloured chipped weevil* insect* bugs maggot* mice smell* stank stink* sprout* germinat* sticky bitter wilted mushy soggy blunt does_not_hold do_not_hold dont_hold fall_off falls_off fell_off seams stains stained came_off comes_off gave_way collapse* burst rattle* overheats short_circuit* smudg* runs",
    goods:
      "product* item* goods article* material* batch* batches model* size* colour* color* part parts unit units stock_item* range line machine* bags sheets boxes screws paint tools filters",
    wrong:
      "wrong incorrect mixed_up mix-up mix_up mixup different_from different_model different_size different_colour another_model another_size not_what_we_ordered not_what_they_ordered not_as_ordered not_what_we_asked not_what_they_asked doesnt_fit does_not_fit didnt_fit did_not_fit dont_fit do_not_fit not_compatible incompatible isnt_compatible instead_of unsuitable not_suitable lacked lacks not_the_one* not_the_ones mistaken_item swapped somebody_elses someone_elses",
    received:
      "received receive sent shipped got arrived delivered came contained supplied picked packed turned_up",
    ordered: "ordered order asked requested specified needed agreed",
    service:
      "service support helpdesk help_desk customer_care aftersales after-sales aftercare hotline assistance order_desk customer_desk handling treatment",
    reply:
      "reply replied replies replying answer answered answers answering respond* response* call_back called_back calls_back pick_up picks_up picked_up returned_our ring_back rang_back get_back_to got_back react* acknowledg* returned_calls returned_my return_our return_their returned_their wrote_back writes_back rings_back ringing_back phones_back phone_back calls_me_back call_me_back calls_us_back quote",
    reach:
      "get_through got_through reachable get_hold got_hold reach_anyone reach_anybody reach_you reach_us reach_our",
    slow: "slow slowly days weeks forever ages long hours week eternity month eventually",
    complaint:
      "complaint* claim claims complain* ticket tickets request* issue* problem* question* enquir* inquir* query queries email* e-mail* mail mails message* call calls letter*",
    ignored:
      "ignored passed_from_one passed_around passed_between pillar_to_post fobbed_off brushed_off brushed_aside nobody_cared no_one_cared nobody_took no_one_took nobody_helped no_one_helped left_on_hold on_hold put_on_hold kept_on_hold sent_in_circles run_around runaround bounced_between stonewalled unanswered unhelpful indifferen* incompetent nobody_could_help no_one_could_help nobody_was_able nobody_seems_to_care unresolved shrugged didnt_care nobody_dealt no_one_dealt swept_under sorted_out_for pushed_from three_different_people nobody_took_responsibility explain_everything ends_in_a_queue in_a_queue endless_queue voicemail",
    invoice: "invoice* bill bills billing credit_note* paperwork statement*",
    rude: "rude rudely rudeness shouted shouting yell* swore swearing insult* offensive offended arrogan* humiliat* disrespect* condescend* abus* impolite hung_up slammed laughed_at mocked sneer* aggressive* hostile called_us_idiots called_me like_dirt like_idiots like_fools like_a_fool threatened patronis* patroniz* snapped_at bad-mannered ill-mannered sarcastic* cursed raised_his_voice raised_her_voice raised_their_voice belittl* talked_down spoke_down obnoxious nasty unpleasant harass* ridicul* surly talked_to_me_like spoke_to_me_like tone_of_voice that_tone his_tone her_tone foul_language bullied dismissive_way made_fun stupid inappropriate idiot* moron* fool* liar* talk_down talks_down spat sworn",
    staff:
      "driver rep salesman saleswoman accountant employee colleague* technician manager man woman person warehouseman engineer clerk receptionist operator guy",
    promise:
      "promise* promised promises agreement agreed pledge* commit* word assurance* assured guaranteed undertook contract deal",
    broke:
      "broke broken break breach* violat* went_back_on backed_out reneg* forgot forgotten empty never_happened never_came nothing_came nothing_happened came_to_nothing worth_nothing didnt_happen let_us_down let_them_down fell_through not_happened ignored failed never_materialised didnt_stick did_not_stick still_waiting unilaterally overturned hollow no_longer_applied refused dishonour* withdrew",
    kept: "kept keep keeps honour* honor* stick stuck fulfil* deliver_on stood_by happened met respected live_up lived_up followed_through follow_through done",
    rule: "minimum_order* minimum_quantit* minimum_purchase order_minimum prepay* pre-pay* payment_in_advance advance_payment upfront_payment payment_upfront pay_upfront pay_in_advance pay_up_front cash_on_delivery only_through_the_portal only_through_the_web only_online only_via_the_portal web_shop_only online_portal ordering_portal full_pallet* full_pallets small_order_fee small_order_surcharge handling_fee cutoff cut-off bank_guarantee deposit_required whole_pallet* order_portal personal_guarantee ordering_system order_form*",
    rules:
      "rule* policy policies conditions terms requirement* procedure* system* process paperwork regulation* regime",
    newly:
      "new changed introduced introduce introducing brought_in now since_the latest suddenly revised stricter force_us insist imposed impose tightened",
    inform:
      "told tell tells telling inform* notif* notice warn* warning mention* announc* let_us_know let_them_know heads-up heads_up said word_of learn* find_out found_out advance_notice communicat* explained hear_from knew",
    change:
      "change* changing switch* replac* discontinu* drop dropped moved moving alter* reformulat* redesign* swapped reorganis* merging closed new differ* modified cut relocat* stopped shifted removed",
    ourThing:
      "recipe formula packaging packing assortment your_range our_range the_range composition your_supplier our_supplier manufacturer producer brand subcontractor delivery_day* delivery_route* route schedule product_line specification* ingredient* design pack_size* carton_size warehouse format material blend label* raw_material factory delivery_days opening_hours sales_model web_shop webshop online_shop website app catalogue_numbers opening_times software",
    ourPlace:
      "address office phone_number* number* email_address warehouse contact_person rep account_manager opening_hours bank_account depot moved relocat* premises delivery_day* catalogue codes article_numbers delivery_address price_list prices terms",
    contact:
      "call* phone* ring rang visit* contact* wrote write writes hear heard touch asked_how ask_how stopped_by drop_by dropped_by came_by come_by check_in checked_in keep_in_touch been_in_touch see_anyone seen_anyone seen_anybody looked_in email* e-mail* approached ask_after reached_out get_in_touch pick_up_the_phone news talked spoke show_face asked interested interest follow_up followed_up seen see saw bother* phone_call phone_calls visit visits sign_of_life",
    forgot:
      "forgot_about forgotten_about forgot_us forgot_them forgotten_us forgotten_them felt_forgotten feel_forgotten were_forgotten was_forgotten been_forgotten been_neglected neglect* stopped_calling stopped_visiting stopped_writing stopped_coming stopped_asking lost_touch fell_off_your_radar fell_off_our_radar off_the_radar out_of_sight lost_interest_in_us no_attention stopped_keeping_in_touch left_alone went_quiet_on_us left_to_ourselves dropped_off_your dropped_off_our overlooked taken_for_granted didnt_matter_to_you too_small_for_you radio_silence silence_from_your silence_from_our not_important_to only_hear_from you_remember_us abandoned let_the_contact let_contact slipped_through_the_cracks slipped_off unnoticed",
    noNeed:
      "no_longer_need* dont_need_any* do_not_need_any* not_needed no_need needed_only_once one-off one_off onetime one-time just_for_one only_for_one for_that_one_project no_further_need not_in_need no_use_for dont_use_it dont_use_them no_longer_use* stopped_using changed_our_line_of changed_their_line_of in-house inhouse ourselves_now make_it_ourselves make_them_themselves no_longer_make no_longer_produce gave_up_that given_up_that closed_that_line dropped_that_line stopped_making no_longer_offer_that switched_to_digital outgrown our_needs_have_changed needs_have_changed dont_require no_longer_require* not_require nothing_to_use overstocked fully_stocked well_stocked no_demand_for_it stopped_producing",
    need: "need needs needed require* use_for demand_for_it requirement*",
    stock: "stock stocks stocked warehouse supply supplies shelves inventory reserve* storeroom",
    enough: "enough full plenty lasts last_us ample sufficient still_have until_next",
    project:
      "project site construction renovation event season build campaign job refurbishment building",
    over: "over finished completed complete ended done closed wrapped_up came_to_an_end",
    closed:
      "bankrupt* insolven* liquidat* wound_up winding_up ceased_trading closed_down closing_down shut_down shutting_down went_under gone_under went_bust out_of_business closed_for_good closed_its_doors closed_our_doors closed_their_doors struck_off receivership deregistered ceased_operations ceased_to_exist folded wind_up winding_down stopped_trading wound_down administrator trustee_in stop_trading no_longer_exists shut_its_doors ended_operations shut_up_shop ceasing_trading ceased_business company_is_closing company_is_being_closed closing_the_business closed_the_business close_the_company closed_the_company administrator* receiver liquidator creditors_meeting papered_over boarded_up empty_premises",
    reorg:
      "reorganis* reorganiz* restructur* merger merged merging taken_over takeover acquired acquisition centralis* centraliz* new_owner* parent_company group_purchasing purchasing_group centrally central_purchasing central_procurement headquarters group_contract framework_agreement sold_the_company bought_by part_of_a_group part_of_the_group split_into parent_group changed_hands joint_procurement group_level head_office combined divisions bought_out sold_to swallowed_up",
    headOffice: "head_office hq headquarters group centrally central parent owner* concern",
    buying: "purchas* procure* buying buy* sourcing supplier* order* decide* contract*",
    person:
      "buyer purchasing_manager purchaser procurement_manager head_of_purchasing contact_person our_contact contact manager director head_chef chef procurement_head site_manager colleague who_ordered who_handled who_bought who_used_to owner_s store_manager who_dealt who_placed production_manager foreman head_of_procurement office_manager who_always *_manager buyers she he person_who",
    left: "left leaves leaving retired retiring retirement resigned quit no_longer_works no_longer_with doesnt_work_here not_work_here moved_on changed_jobs new_job maternity was_let_go dismissed fired gone departed passed_away replaced_by parental_leave stepped_down works_elsewhere long-term_sick not_with_us changed_job found_another_job on_leave last_day dont_work works_for_another no_longer_employed took_another_job handed_over stand-in maternity_leave let_go sick_leave",
    newPerson:
      "new_buyer new_purchasing new_procurement new_purchaser new_contact_person successor replacement_buyer new_manager_brought his_successor her_successor the_new_head new_director new_chef new_head_chef new_head_of predecessor new_person_in_charge new_store_manager new_office_manager taken_over_from took_over_from stranger",
    moved:
      "relocat* moved_to moved_away moved_out moved_our moved_their moving_to moved_abroad moved_production move_to have_moved has_moved moved_the moved_from moved_operations outside_your_area outside_our_area out_of_our_area out_of_your_area beyond_your_delivery too_far_away too_far_from new_premises new_location new_site_in shifted_production moving_our moving_their transferred_production moved_house",
    place:
      "town city country premises abroad region area office factory location site far kilometres km miles coast border north south",
    trouble:
      "cash_flow cashflow cash-flow liquidity financial_difficult* financial_trouble* financially money_is_tight money_problem* short_of_money short_of_cash tight_budget budget_cut* budgets_cut budget_was_cut cutting_costs cut_costs cost-cutting saving_money cut_spending no_budget budget_frozen spending_freeze purchasing_freeze frozen_purchas* hard_times hard_times tough_times struggling belt tighten* in_the_red losses lost_a_big_customer lost_our_biggest lost_their_biggest laying_off laid_off layoffs short-time turnover_fell turnover_has_fallen revenue_fell downturn slump* fewer_customers fewer_guests no_customers savings_mode recession creditors money_troubles overdraft economic_situation insufficient_funds put_on_ice every_cent every_penny savings_programme only_wages nothing_but_wages barely_pay strapped hand_to_mouth penniless short_on_cash cut_our_credit cut_their_credit absolutely_must only_the_essentials bare_minimum let_half staff_go fewer_orders_ourselves tax_office tax_debt accounts_frozen till_is_empty coffers",
    money: "money cash budget* funds turnover revenue income finances account means financing",
    short:
      "short tight cut frozen lacking limited run_out ran_out slashed dried_up halved reduced shrunk little thin empty",
    sales:
      "sales turnover revenue demand customers guests bookings our_orders business our_market their_market footfall",
    owe: "unpaid_invoice* overdue_invoice* owe owed owes owing outstanding_invoice* unpaid_bill* arrears havent_paid hasnt_paid have_not_paid has_not_paid did_not_pay didnt_pay late_payment* payment_arrears credit_limit old_debt debt debts our_payment_was_late failed_to_pay payment_reminder* dunning collection_agency stopped_paying paid_late unpaid in_default overdue_balance settle_the_old settle_the_balance open_invoices behind_with_payment* behind_on_payment* still_unpaid payment_overdue on_stop account_on_hold on_hold_for_payment still_open are_open past_due",
    theyBroke: "",
    overpromise:
      "promised_the_moon the_moon golden_mountains pie_in_the_sky too_good_to_be_true sky-high_promises promised_the_earth promised_them_the_earth promised_us_the_earth promised_miracles miracle* wild_promises unrealistic_promise* big_promises grand_promises promised_everything cannot_possibly cant_possibly never_be_able_to_keep will_never_be_able overpromis* over-promis* promises_nobody impossible_promise* promise_of_double promised_to_double doubled_sales castles_in_the_air fairy_tale* fantastic_promise* no_one_can_keep nobody_can_keep no_supplier_can promised_to_halve sounds_unbelievable lured blue_sky swept_off unrealistic* dazzl* not_realistic cannot_be_kept cant_be_kept guaranteed_results incredible never_needs never_breaks never_fails lasts_forever swears_that",
    impossible:
      "impossible unrealistic* half_the_price at_half within_an_hour for_free zero halve double triple anything everything guaranteed never_fail nobody_can",
    nice: "nicer nice friendlier friendly pleasant* warmer get_on get_along gets_on gets_along got_on get_on_better friend friends friendship charming kind kinder polite* attentive more_helpful personal_touch good_chemistry chemistry click clicked listens more_human easier_to_deal easy_to_deal knows_us_by_name visits_us calls_us_every remembers trust likeable feel_at_ease feels_comfortable more_comfortable more_patient patient cares golf fishing smile* takes_time warm rapport likes understands_us understands_them visits_them sweet joy delight lovely easy_going warm_hearted personal_connection connection relationship bond clicks hit_it_off good_terms warmth trustworthy",
    theirRep:
      "their_rep their_salesman their_saleswoman their_salesperson the_rep_there their_sales_rep their_seller their_account_manager their_manager the_other_rep other_rep rep_from the_new_rep their_sales_manager a_rep_who salesperson_from the_woman_at the_man_at the_girl_at the_guy_at someone_at",
    heard:
      "heard hear hearing rumour* rumor* told_us told_them told_me told_him told_her word_is says_that said_that people_say warned_us warned_them warned_me reading read_that word_going circulat* spread* being_said going_around mentioned_that story stories according_to somebody_said someone_said acquaintance",
    badOfUs:
      "about_you about_us about_your about_our you_were_closing you_are_closing you_were_going_bankrupt going_bankrupt going_under you_cheat you_are_unreliable we_are_unreliable cheat* fraud* we_were_closing bad_things unreliable dishonest in_trouble bankruptcy swindl* not_to_be_trusted poor_payers selling_fakes counterfeit* fake fakes second-hand closing_down being_sold out_of_business dont_pay not_honest financial_difficult* tax_authorities in_court lawsuit* insolven* overcharg* expired go_bust going_bust water_down watering_down cut_corners crooks",
    slander:
      "badmouth* bad-mouth* slander* rumour* rumor* gossip* spread_stories spreading_stories telling_tales spoke_badly speaks_badly spoke_ill talked_badly talking_badly bad_word* ran_us_down runs_us_down smear* defam* speaks_ill backbiting nasty_things bad_things_about bad_stories blackened blackening not_very_nice_things unflattering some_bad_things go_bust going_bust about_to_go telling_the_trade telling_everyone telling_everybody",
    missing:
      "out_of_stock discontinued no_longer_stock no_longer_carry no_longer_available no_longer_sell no_longer_have not_in_stock isnt_in_stock sold_out stopped_carrying stopped_stocking stopped_selling dont_carry dont_stock dont_have_the dont_have_it do_not_carry do_not_stock doesnt_carry didnt_have_it didnt_have_the didnt_have_what unavailable back-ordered backorder* out_of_range off_the_range taken_off missing_from_your missing_from_our not_in_your_range not_in_our_range removed_from_the_range withdrawn phased_out you_stopped_making we_stopped_making no_longer_made no_longer_manufacture* isnt_in_your_catalogue dropped_the_line dropped_the_product dont_sell never_have_it never_in_stock couldnt_supply could_not_supply cant_supply cannot_supply not_offer_it not_supply dont_keep not_stocked dont_make do_not_make from_the_catalogue out_of_production werent_able_to_supply nothing_like_it lack_of_stock not_have_the not_have_any",
    available:
      "available availability stocked in_stock in_your_range in_our_range in_the_range in_your_catalogue in_our_catalogue in_your_assortment in_our_assortment on_the_shelf",
    dontKnow:
      "dont_know_why do_not_know_why no_idea not_sure_why dont_know_the_reason reason_unknown unknown_reason couldnt_say_why could_not_say_why without_explanation without_giving_a_reason no_reason_given gave_no_reason didnt_give_a_reason did_not_give_a_reason no_explanation didnt_say_why did_not_say_why wouldnt_say_why never_said_why hasnt_said_why havent_said_why cant_tell_why reason_is_unclear nobody_knows_why no_clue unclear_why wouldnt_say never_gave_a_reason without_any_explanation not_clear_why cannot_say_why cant_say_why for_no_apparent_reason reason_not_known still_dont_know dont_understand_why cannot_explain no_one_knows_why will_get_back_to_you let_you_know_later be_in_touch_when will_come_back_to_you dont_know_yet cant_say_right_now thanks_for_your_message thank_you_for_your_message will_contact_you_when will_think_about_it ill_think_about think_it_over noted_thanks got_it have_a_good_weekend have_a_nice in_a_meeting on_holiday on_vacation out_of_office out_of_the_office will_read thank_you_for_asking send_me_a_copy send_us_a_copy copy_of_the_invoice received_thanks no_comment did_not_get_round didnt_get_round call_was_cut line_dropped will_reply_later answer_later reply_later send_the_new_price new_price_list left_my_card left_a_card was_not_in wasnt_in not_available_today",
    silent:
      "went_silent gone_silent went_quiet gone_quiet not_answering_my doesnt_answer_my doesnt_pick_up not_picking_up dont_pick_up dont_answer_my hasnt_answered_my havent_answered_my not_returning_my no_answer_from_them doesnt_reply_to_my no_reply_to_my stopped_answering stopped_replying stopped_responding stopped_picking_up ghost* radio_silence fell_silent straight_to_voicemail goes_to_voicemail cant_reach_them cannot_reach_them couldnt_reach_them couldnt_reach_anyone_there only_voicemail phone_rings_out rang_out no_reaction silence my_mails my_emails my_calls my_messages",
    doubt:
      "dont_believe do_not_believe doesnt_add_up does_not_add_up didnt_add_up not_convinced dont_buy_it dont_buy_that just_an_excuse an_excuse excuse excuses pretext a_cover doubt doubtful doubt_it hard_to_believe not_the_real_reason not_the_whole_story something_else_behind something_behind_it isnt_the_real not_the_real sounds_odd sounds_strange sounded_strange sounded_rehearsed not_ring_true doesnt_ring_true didnt_ring_true dont_trust_that evasive* vague hiding dodged avoids avoided_my contradict* changed_his_story changed_her_story changed_their_story hmm yet_they_still but_they_still but_they_bought smoke_screen smokescreen unconvincing unconvinced not_sound_convincing polite_version something_is_off somethings_off fishy implausible suspicious doesnt_sound doesnt_make_sense makes_no_sense doesnt_fit_with cannot_be_the_real sceptical skeptical flimsy doesnt_match not_the_true something_doesnt polite_answer different_reason_each dont_buy",
    vague:
      "various_reasons for_various_reasons no_particular_reason one_thing_and_another lets_say lets_just_say let_us_say lets_leave_it_at just_didnt_work_out it_just_happened just_happened_that_way many_reasons rather_not_go_into rather_not_say prefer_not_to_say dont_want_to_go_into nothing_in_particular somehow you_know_how_it_is nothing_specific nothing_personal all_sorts_of_reasons officially put_it_that_way sort_of a_bit_of_everything just_because reasons_of_our_own internal_reasons these_things_happen no_special_reason hard_to_put_my_finger circumstances long_story budget_reasons",
  },
  cues: { ...ENGLISH_OURS, ...ENGLISH_THEIRS },
};
