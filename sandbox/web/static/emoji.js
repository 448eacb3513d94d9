// Emoji by name. An unknown name is shown as it was written, as in Slack.

const TABLE = `
smile 😄 smiley 😃 grinning 😀 grin 😁 laughing 😆 satisfied 😆 sweat_smile 😅 joy 😂 rolling_on_the_floor_laughing 🤣
slightly_smiling_face 🙂 upside_down_face 🙃 wink 😉 blush 😊 innocent 😇 heart_eyes 😍 star-struck 🤩 kissing_heart 😘
yum 😋 stuck_out_tongue 😛 thinking_face 🤔 zipper_mouth_face 🤐 neutral_face 😐 expressionless 😑 no_mouth 😶 smirk 😏
unamused 😒 face_with_rolling_eyes 🙄 grimacing 😬 relieved 😌 pensive 😔 sleepy 😪 sleeping 😴 mask 😷 nerd_face 🤓
sunglasses 😎 confused 😕 worried 😟 slightly_frowning_face 🙁 white_frowning_face ☹️ open_mouth 😮 hushed 😯 astonished 😲
flushed 😳 pleading_face 🥺 frowning 😦 anguished 😧 fearful 😨 cold_sweat 😰 disappointed_relieved 😥 cry 😢 sob 😭
scream 😱 confounded 😖 persevere 😣 disappointed 😞 sweat 😓 weary 😩 tired_face 😫 yawning_face 🥱 triumph 😤 rage 😡
angry 😠 skull 💀 hugging_face 🤗 shushing_face 🤫 face_with_raised_eyebrow 🤨 exploding_head 🤯 partying_face 🥳
robot_face 🤖 ghost 👻 alien 👽 wave 👋 raised_hand ✋ hand ✋ ok_hand 👌 v ✌️ crossed_fingers 🤞 point_left 👈 point_right 👉
point_up_2 👆 point_down 👇 point_up ☝️ +1 👍 thumbsup 👍 -1 👎 thumbsdown 👎 fist ✊ clap 👏 raised_hands 🙌 open_hands 👐
handshake 🤝 pray 🙏 writing_hand ✍️ muscle 💪 ear 👂 eyes 👀 eye 👁️ brain 🧠 baby 👶 child 🧒 boy 👦 girl 👧 adult 🧑
man 👨 woman 👩 older_adult 🧓 older_man 👴 older_woman 👵 bearded_person 🧔 blond-haired-woman 👱‍♀️ blond-haired-man 👱‍♂️
person_frowning 🙍 raising_hand 🙋 bow 🙇 shrug 🤷 face_palm 🤦 student 🧑‍🎓 female-student 👩‍🎓 male-student 👨‍🎓 teacher 🧑‍🏫
female-teacher 👩‍🏫 male-teacher 👨‍🏫 health_worker 🧑‍⚕️ female-doctor 👩‍⚕️ male-doctor 👨‍⚕️ female-cook 👩‍🍳 male-cook 👨‍🍳
female-construction-worker 👷‍♀️ construction_worker 👷 police_officer 👮 cop 👮 judge 🧑‍⚖️ farmer 🧑‍🌾 mechanic 🧑‍🔧 factory_worker 🧑‍🏭
office_worker 🧑‍💼 female-office-worker 👩‍💼 male-office-worker 👨‍💼 scientist 🧑‍🔬 technologist 🧑‍💻 singer 🧑‍🎤 artist 🧑‍🎨
firefighter 🧑‍🚒 pregnant_woman 🤰 breast-feeding 🤱 family 👪 couple 👫 two_men_holding_hands 👬 two_women_holding_hands 👭
bust_in_silhouette 👤 busts_in_silhouette 👥 speaking_head_in_silhouette 🗣️ footprints 👣 person_in_manual_wheelchair 🧑‍🦽
woman-with-bunny-ears-partying 👯‍♀️ walking 🚶 runner 🏃 dancer 💃 person_with_headscarf 🧕 man_with_turban 👳‍♂️ red_haired_woman 👩‍🦰
dog 🐶 cat 🐱 mouse 🐭 rabbit 🐰 bear 🐻 fox_face 🦊 bird 🐦 turtle 🐢 fish 🐟 bug 🐛 butterfly 🦋 owl 🦉 horse 🐴 unicorn_face 🦄
bouquet 💐 cherry_blossom 🌸 rose 🌹 sunflower 🌻 seedling 🌱 evergreen_tree 🌲 deciduous_tree 🌳 cactus 🌵 herb 🌿 four_leaf_clover 🍀
maple_leaf 🍁 fallen_leaf 🍂 leaves 🍃 mushroom 🍄 apple 🍎 lemon 🍋 banana 🍌 bread 🍞 pizza 🍕 coffee ☕ tea 🍵 cake 🍰 birthday 🎂
cookie 🍪 wine_glass 🍷 beer 🍺 house 🏠 house_with_garden 🏡 office 🏢 hospital 🏥 school 🏫 bank 🏦 hotel 🏨 church ⛪
earth_americas 🌎 earth_africa 🌍 world_map 🗺️ sunny ☀️ cloud ☁️ rain_cloud 🌧️ umbrella ☔ snowflake ❄️ zap ⚡ fire 🔥 droplet 💧
ocean 🌊 star ⭐ star2 🌟 sparkles ✨ rainbow 🌈 crescent_moon 🌙 sunrise 🌅 balloon 🎈 tada 🎉 confetti_ball 🎊 gift 🎁 trophy 🏆
medal 🏅 sports_medal 🏅 soccer ⚽ basketball 🏀 art 🎨 musical_note 🎵 guitar 🎸 video_game 🎮 dart 🎯 performing_arts 🎭 masks 🎭
car 🚗 taxi 🚕 bus 🚌 ambulance 🚑 bike 🚲 train 🚆 airplane ✈️ rocket 🚀 boat ⛵ construction 🚧 vertical_traffic_light 🚦
watch ⌚ iphone 📱 computer 💻 keyboard ⌨️ phone ☎️ telephone_receiver 📞 camera 📷 tv 📺 bulb 💡 flashlight 🔦 battery 🔋
hourglass ⌛ hourglass_flowing_sand ⏳ alarm_clock ⏰ stopwatch ⏱️ timer_clock ⏲️ mantelpiece_clock 🕰️ calendar 📅 date 📅
spiral_calendar_pad 🗓️ moneybag 💰 dollar 💵 money_with_wings 💸 credit_card 💳 coin 🪙 gem 💎 scales ⚖️ wrench 🔧 hammer 🔨
hammer_and_wrench 🛠️ gear ⚙️ link 🔗 chains ⛓️ magnet 🧲 microscope 🔬 telescope 🔭 syringe 💉 pill 💊 thermometer 🌡️ stethoscope 🩺
door 🚪 bed 🛏️ couch_and_lamp 🛋️ toilet 🚽 shower 🚿 broom 🧹 key 🔑 old_key 🗝️ lock 🔒 unlock 🔓 closed_lock_with_key 🔐 bell 🔔
no_bell 🔕 loudspeaker 📢 mega 📣 speech_balloon 💬 left_speech_bubble 🗨️ thought_balloon 💭 zzz 💤 email 📧 envelope ✉️
incoming_envelope 📨 inbox_tray 📥 outbox_tray 📤 package 📦 mailbox 📫 pencil 📝 memo 📝 pencil2 ✏️ pen ✒️ paintbrush 🖌️
page_facing_up 📄 page_with_curl 📃 bookmark_tabs 📑 bar_chart 📊 chart_with_upwards_trend 📈 chart_with_downwards_trend 📉 scroll 📜
clipboard 📋 pushpin 📌 round_pushpin 📍 paperclip 📎 straight_ruler 📏 triangular_ruler 📐 scissors ✂️ card_file_box 🗃️
file_folder 📁 open_file_folder 📂 card_index_dividers 🗂️ wastebasket 🗑️ newspaper 📰 notebook 📓 closed_book 📕 green_book 📗
blue_book 📘 orange_book 📙 books 📚 book 📖 open_book 📖 bookmark 🔖 label 🏷️ mag 🔍 mag_right 🔎 mortar_board 🎓 school_satchel 🎒
heart ❤️ orange_heart 🧡 yellow_heart 💛 green_heart 💚 blue_heart 💙 purple_heart 💜 black_heart 🖤 broken_heart 💔 two_hearts 💕
heartpulse 💗 sparkling_heart 💖 mending_heart 🩹 adhesive_bandage 🩹 peace_symbol ☮️ yin_yang ☯️ wheelchair ♿ warning ⚠️
no_entry ⛔ no_entry_sign 🚫 x ❌ negative_squared_cross_mark ❎ o ⭕ sos 🆘 white_check_mark ✅ heavy_check_mark ✔️
ballot_box_with_check ☑️ question ❓ grey_question ❔ exclamation ❗ heavy_exclamation_mark ❗ grey_exclamation ❕ bangbang ‼️ 100 💯
recycle ♻️ trident 🔱 information_source ℹ️ id 🆔 new 🆕 free 🆓 ok 🆗 cool 🆒 up 🆙 heavy_plus_sign ➕ heavy_minus_sign ➖
heavy_multiplication_x ✖️ arrow_right ➡️ arrow_left ⬅️ arrow_up ⬆️ arrow_down ⬇️ arrow_upper_right ↗️ arrow_lower_right ↘️
leftwards_arrow_with_hook ↩️ arrow_right_hook ↪️ arrows_counterclockwise 🔄 rewind ⏪ fast_forward ⏩ arrow_forward ▶️
black_square_for_stop ⏹️ double_vertical_bar ⏸️ repeat 🔁 twisted_rightwards_arrows 🔀 back 🔙 soon 🔜 top 🔝 end 🔚 on 🔛
white_circle ⚪ black_circle ⚫ red_circle 🔴 large_orange_circle 🟠 large_yellow_circle 🟡 large_green_circle 🟢 large_blue_circle 🔵
large_purple_circle 🟣 small_red_triangle 🔺 small_orange_diamond 🔸 small_blue_diamond 🔹 large_blue_diamond 🔷 black_small_square ▪️
white_small_square ▫️ large_green_square 🟩 large_red_square 🟥 large_yellow_square 🟨 one 1️⃣ two 2️⃣ three 3️⃣ four 4️⃣ five 5️⃣ six 6️⃣
seven 7️⃣ eight 8️⃣ nine 9️⃣ zero 0️⃣ keycap_ten 🔟 hash #️⃣ seat 💺 potable_water 🚰 wc 🚾 restroom 🚻 parking 🅿️ checkered_flag 🏁
triangular_flag_on_post 🚩 crossed_flags 🎌 waving_white_flag 🏳️ rainbow-flag 🏳️‍🌈 safety_vest 🦺 helmet_with_white_cross ⛑️ test_tube 🧪
jigsaw 🧩 teddy_bear 🧸 yarn 🧶 thread 🧵 knot 🪢 compass 🧭 luggage 🧳 receipt 🧾 abacus 🧮 microphone 🎤 studio_microphone 🎙️
headphones 🎧 radio 📻 movie_camera 🎥 clapper 🎬 slot_machine 🎰 game_die 🎲 crystal_ball 🔮 shield 🛡️ anchor ⚓ stop_sign 🛑
`;

const BY_NAME = new Map();
const words = TABLE.trim().split(/\s+/);
for (let at = 0; at < words.length; at += 2) BY_NAME.set(words[at], words[at + 1]);
const SKINS = { 2: "🏻", 3: "🏼", 4: "🏽", 5: "🏾", 6: "🏿" };

/** Return the emoji with that name, which may end in `::skin-tone-3`, or null. */
export function emoji(name) {
  const [plain, tone] = name.replace(/^:|:$/g, "").split("::skin-tone-");
  const found = BY_NAME.get(plain);
  if (!found) return null;
  return tone ? found.replace(/^(\p{Emoji})\u{FE0F}?/u, `$1${SKINS[tone] ?? ""}`) : found;
}

/** Return the text with emoji in place of `:name:`. */
export function withEmoji(text) {
  return text.replace(/:([a-z0-9_+'-]+(?:::skin-tone-[2-6])?):/g, (whole, name) => emoji(name) ?? whole);
}

/** Return at most so many names that begin like this, as [name, emoji]. */
export function emojiLike(start, most = 8) {
  return [...BY_NAME].filter(([name]) => name.startsWith(start)).slice(0, most);
}
