"""Prices with two decimals beside names: bills, change, discounts, totals by kind."""
# Sentences and programs are data, one per line however long.
# ruff: noqa: E501

from collections.abc import Callable
from random import Random

from alphacode.curriculum.drawing import drawn
from alphacode.curriculum.list_refines import word_for
from alphacode.curriculum.short import LINES
from alphacode.curriculum.task import DIGITS, Int, Lines, Task, Values, Word, Words
from alphacode.curriculum.tasks.times_beside_names import slip

ITEMS = Lines("r", (("word", "word"),), max_size=12)
AMOUNTS = Lines("r", (("word", "int", "word"),), high=100, max_size=12)
PRICED = Lines("r", (("word", "word", "int"),), high=100, max_size=12)
CHANGED = Lines("r", (("word", "word", "word"),), max_size=12)
PRICE = Word("s", DIGITS + ".", min_size=4, max_size=8)
PAID = Word("t", DIGITS + ".", min_size=4, max_size=8)
PRICES = Words("w", "n", 1, 15, DIGITS + ".")
ITEM = {"r": "a thing and its price with two decimals"}
AMOUNT = {"r": "a thing, how many of it, and the price of one with two decimals"}
LISTED = {"n": "the number of prices", "w": "the prices, with two decimals"}
MONEY = (
    "Print the amount with two decimals.",
    "Print one amount, with exactly two digits after the point.",
)
THINGS = ("tea", "rice", "lamp", "book", "bread", "soap", "rope", "salt", "cup", "milk", "eggs", "pen", "ink", "jam", "oil")  # fmt: skip
CENTS = "def cents(t):\n    a, _, b = t.partition('.')\n    return 100 * int(a) + int((b + '00')[:2])\n\n"
MONEY_OF = "def money(x):\n    return '%d.%02d' % (x // 100, x % 100)\n\n"
CENTS_CPP = 'auto cents = [](const string& t) {\n    size_t i = t.find(\'.\');\n    string b = (i == string::npos ? "" : t.substr(i + 1)) + "00";\n    return 100 * stoll(t.substr(0, i)) + stoll(b.substr(0, 2));\n};\n'
MONEY_CPP = 'auto money = [](long long x) {\n    return to_string(x / 100) + (x % 100 < 10 ? ".0" : ".") + to_string(x % 100);\n};\n'
BOTH, BOTH_CPP = CENTS + MONEY_OF, CENTS_CPP + MONEY_CPP


def written(cents: int) -> str:
    """Return an amount of cents with two decimals."""
    return f"{cents // 100}.{cents % 100:02d}"


def _price(rng: Random, top: int = 5000) -> int:
    return rng.choice(
        [rng.randint(1, top), 100 * rng.randint(1, max(1, top // 100)), 99, 5, 1005]
    )


def _items(
    form: str, *, few: bool = False, top: int = 5000
) -> Callable[[Random, Values], Values]:
    """Draw things with prices; `form` says what stands where, "t" the thing."""

    def refine(rng: Random, values: Values) -> Values:
        count = len(values["r"])
        pool = rng.sample(THINGS, rng.randint(1, 4) if few else len(THINGS))
        names = rng.choices(pool, k=count) if few else pool[:count]
        prices = [_price(rng, top) for _ in names]
        if rng.random() < 0.4:
            prices = [rng.choice(prices) for _ in prices]
        rows = []
        for name, x in zip(names, prices, strict=True):
            y = max(1, x + rng.choice([0, 0, 1, -1, 50, -50, rng.randint(-500, 500)]))
            parts = {"t": name, "p": written(x), "q": rng.randint(1, 12)}
            rows.append(tuple({**parts, "c": written(y)}[kind] for kind in form))
        if "s" not in values:
            return {**values, "r": rows}
        s = rng.choice([*prices, sum(prices) // 2, sum(prices), _price(rng, top)])
        return {**values, "r": rows, "s": written(s)}

    return refine


def _prices(rng: Random, values: Values) -> Values:
    return {**values, "w": [written(_price(rng)) for _ in values["w"]]}


def _paid(rng: Random, values: Values) -> Values:
    x = _price(rng)
    more = rng.choice([0, 1, 100, rng.randint(1, 3000), -rng.randint(1, 200)])
    y = max(1, rng.choice([x + more, 500, 1000, 2000, 5000]))
    if "n" in values:
        return {**values, "s": written(x)}
    return {**values, "s": written(x), "t": written(y)}


def _enough(rng: Random, values: Values) -> Values:
    values = _paid(rng, values)
    s, t = values["s"], values["t"]
    is_more = float(s) > float(t)
    return {**values, "s": t if is_more else s, "t": s if is_more else t}


def _off(rng: Random) -> dict[str, object]:
    return {"p": rng.choice([5, 10, 10, 20, 25, 50]), "d": rng.choice([20, 50, 100, 100, 200])}  # fmt: skip


_none = word_for(("none", "nothing", "no item"))
_BEST_CPP = (
    CENTS_CPP
    + "size_t best = 0;\nfor (size_t i = 1; i < r.size(); i++) {\n    if (cents(r[i][1]) > cents(r[best][1])) best = i;\n}\n"
)

BILLS = (
    slip("bill_of_amounts_and_prices", (AMOUNTS,), ("Each line has a thing, how many pieces of it were bought and the price of one piece with two decimals. Print what everything costs, with two decimals.", "Multiply the number and the price (such as 2.50) of each line and add it all up. [Print|Write] the sum with two digits after the point."), (BOTH + "print(money(sum(int(q) * cents(p) for name, q, p in r)))", BOTH_CPP + "long long total = 0;\nfor (auto& row : r) total += stoll(row[1]) * cents(row[2]);\n" + 'cout << money(total) << "\\n";'), ("int(q) * cents(p)", "cents(p)", "stoll(row[1]) * cents(row[2])", "cents(row[2])"), refine=_items("tqp"), meanings=AMOUNT, output=MONEY, allows_cases=False),
    slip("bill_of_prices_and_amounts", (PRICED,), ("Each line has a thing, the price of one piece with two decimals and how many pieces were bought. Print the whole bill with two decimals.", "Multiply the price (such as 2.50) and the number of each line and add the products. [Print|Write] the sum with two digits after the point."), (BOTH + "print(money(sum(int(q) * cents(p) for name, p, q in r)))", BOTH_CPP + 'long long total = 0;\nfor (auto& row : r) total += stoll(row[2]) * cents(row[1]);\ncout << money(total) << "\\n";'), ("int(q) * cents(p)", "cents(p)", "stoll(row[2]) * cents(row[1])", "cents(row[1])"), refine=_items("tpq"), meanings={"r": "a thing, the price of one with two decimals, and how many"}, output=MONEY, allows_cases=False),
    slip("bill_with_lines_and_total", (AMOUNTS,), ("Each line has a thing, how many pieces of it were bought and the price of one piece with two decimals. Print for each line the thing and what it costs, and at the end $total and the sum of all; amounts with two decimals.", "[Print|Write] the bill: each thing with its number times its price, and as the last line the word $total with the sum, all amounts like 12.05."), (BOTH + "total = 0\nfor name, q, p in r:\n    x = int(q) * cents(p)\n    total += x\n    print(name, money(x))\nprint('$total', money(total))", BOTH_CPP + 'long long total = 0;\nfor (auto& row : r) {\n    long long x = stoll(row[1]) * cents(row[2]);\n    total += x;\n    cout << row[0] << " " << money(x) << "\\n";\n}\ncout << "$total " << money(total) << "\\n";'), ("total += x", "total += cents(p)", "total += x", "total += cents(row[2])"), refine=_items("tqp"), constants=drawn(total="total sum all together"), meanings=AMOUNT, output=LINES, allows_cases=False),
    slip("bill_with_discount_over_limit", (AMOUNTS,), ("Each line has a thing, how many pieces of it were bought and the price of one piece with two decimals. If the sum is more than $d.00, the customer pays $p percent less (what is taken off is rounded down to whole cents). Print what is paid, with two decimals.", "A shop takes $p percent (fractions of a cent dropped) off every bill above $d.00. Given are the lines of a bill: name, number, price of one. [Print|Find] the amount to pay."), (BOTH + "x = sum(int(q) * cents(p) for name, q, p in r)\nif x > 100 * $d:\n    x -= x * $p // 100\nprint(money(x))", BOTH_CPP + 'long long x = 0;\nfor (auto& row : r) x += stoll(row[1]) * cents(row[2]);\nif (x > 100 * $d) x -= x * $p / 100;\ncout << money(x) << "\\n";'), ("if x > 100 * $d:\n    x -= x * $p // 100", "x -= x * $p // 100", "if (x > 100 * $d) ", ""), refine=_items("tqp", top=900), constants=_off, meanings=AMOUNT, output=MONEY, allows_cases=False),
    slip("most_paid_line_of_bill", (AMOUNTS,), ("Each line has a thing, how many pieces of it were bought and the price of one piece with two decimals. For which thing was most paid? Print it and the amount with two decimals; the first of equals.", "Find the line whose number times price is largest, the first such line. [Print|Write] its name and this product, with two digits after the point."), (BOTH + "best = max(r, key=lambda row: int(row[1]) * cents(row[2]))\nprint(best[0], money(int(best[1]) * cents(best[2])))", BOTH_CPP + 'string best;\nlong long most = -1;\nfor (auto& row : r) {\n    long long x = stoll(row[1]) * cents(row[2]);\n    if (x > most) {\n        most = x;\n        best = row[0];\n    }\n}\ncout << best << " " << money(most) << "\\n";'), ("key=lambda row: int(row[1]) * cents(row[2])", "key=lambda row: cents(row[2])", "if (x > most)", "if (x < most || most < 0)"), refine=_items("tqp"), meanings=AMOUNT, output=("Print a word and an amount.",), allows_cases=False),
    slip("cheapest_per_piece", (AMOUNTS,), ("Each line has the name of an offer, how many pieces it has and the price of the whole offer with two decimals. Print the name of the offer with the lowest price for one piece; the first of equals.", "Which offer is cheapest by the piece? Given are name, number of pieces, price. [Print|Write] the name of the first best one."), (CENTS + "best = r[0]\nfor row in r:\n    if cents(row[2]) * int(best[1]) < cents(best[2]) * int(row[1]):\n        best = row\nprint(best[0])", CENTS_CPP + 'auto best = r[0];\nfor (auto& row : r) {\n    if (cents(row[2]) * stoll(best[1]) < cents(best[2]) * stoll(row[1])) best = row;\n}\ncout << best[0] << "\\n";'), ("cents(row[2]) * int(best[1]) < cents(best[2]) * int(row[1])", "cents(row[2]) < cents(best[2])", "cents(row[2]) * stoll(best[1]) < cents(best[2]) * stoll(row[1])", "cents(row[2]) < cents(best[2])"), refine=_items("tqp"), meanings={"r": "an offer, its pieces and its price with two decimals"}, output=("Print one name.",), allows_cases=False),
)  # fmt: skip

ITEM_LISTS = (
    slip("sum_of_prices_beside_names", (ITEMS,), ("Each line has a thing and its price with two decimals. [Print|Find] the sum of the prices with two decimals.", "Add up the prices, such as 3.05, that stand beside the names."), (BOTH + "print(money(sum(cents(p) for name, p in r)))", BOTH_CPP + 'long long total = 0;\nfor (auto& row : r) total += cents(row[1]);\ncout << money(total) << "\\n";'), ("sum(cents", "max(cents", "total += cents(row[1])", "total = max(total, cents(row[1]))"), refine=_items("tp"), meanings=ITEM, output=MONEY, allows_cases=False),
    slip("dearest_thing_named", (ITEMS,), ("Each line has a thing and its price with two decimals. Print the most expensive thing; the first of equals.", "Which of the things has the highest price (the first one, if several have)?"), (CENTS + "print(max(r, key=lambda row: cents(row[1]))[0])", _BEST_CPP + 'cout << r[best][0] << "\\n";'), ("cents(row[1])", "row[1]", "cents(r[i][1]) > cents(r[best][1])", "r[i][1] > r[best][1]"), refine=_items("tp"), meanings=ITEM, output=("Print one word.",), allows_cases=False),
    slip("dearest_thing_and_price", (ITEMS,), ("Each line has a thing and its price with two decimals. Print the most expensive thing and its price; the first of equals.", "Find the first line with the highest price and print it: the name and the price as it is given."), (CENTS + "print(*max(r, key=lambda row: cents(row[1])))", _BEST_CPP + 'cout << r[best][0] << " " << r[best][1] << "\\n";'), ("cents(row[1])", "row[1]", "cents(r[i][1]) > cents(r[best][1])", "r[i][1] > r[best][1]"), refine=_items("tp"), meanings=ITEM, output=("Print a word and a price.",), allows_cases=False),
    slip("cheapest_and_dearest_thing", (ITEMS,), ("Each line has a thing and its price with two decimals. Print the cheapest and the most expensive thing; of equals the first.", "Name the thing with the lowest price and the thing with the highest one (the first in the list each time)."), (CENTS + "print(min(r, key=lambda row: cents(row[1]))[0], max(r, key=lambda row: cents(row[1]))[0])", _BEST_CPP + 'size_t least = 0;\nfor (size_t i = 1; i < r.size(); i++) {\n    if (cents(r[i][1]) < cents(r[least][1])) least = i;\n}\ncout << r[least][0] << " " << r[best][0] << "\\n";'), ("cents(row[1])", "row[1]", "cents(r[i][1]) < cents(r[least][1])", "r[i][1] < r[least][1]"), refine=_items("tp"), meanings=ITEM, output=("Print two words.",), allows_cases=False),
    slip("things_sorted_by_price", (ITEMS,), ("Each line has a thing and its price with two decimals. Print the lines from the cheapest thing to the most expensive one, equal prices alphabetically.", "Sort the price list by price and, where prices are equal, by name. [Print|Write] name and price."), (CENTS + "for name, p in sorted(r, key=lambda row: (cents(row[1]), row[0])):\n    print(name, p)", CENTS_CPP + 'sort(r.begin(), r.end(), [&](auto& a, auto& b) { return pair(cents(a[1]), a[0]) < pair(cents(b[1]), b[0]); });\nfor (auto& row : r) cout << row[0] << " " << row[1] << "\\n";'), ("(cents(row[1]), row[0])", "(row[1], row[0])", "pair(cents(a[1]), a[0]) < pair(cents(b[1]), b[0])", "pair(a[1], a[0]) < pair(b[1], b[0])"), refine=_items("tp"), meanings=ITEM, output=LINES, allows_cases=False),
    slip("things_not_above_price", (PRICE, ITEMS), ("Each line has a thing and its price with two decimals. Print the things that cost at most {s}, in the order of the input, each on a line, or $none.", "[List|Print] everything whose price is not higher than {s}; $none if nothing is."), (CENTS + "found = [name for name, p in r if cents(p) <= cents(s)]\nprint('\\n'.join(found or ['$none']))", CENTS_CPP + 'bool any = false;\nfor (auto& row : r) {\n    if (cents(row[1]) <= cents(s)) {\n        cout << row[0] << "\\n";\n        any = true;\n    }\n}\nif (!any) cout << "$none" << "\\n";'), ("cents(p) <= cents(s)", "cents(p) < cents(s)", "cents(row[1]) <= cents(s)", "cents(row[1]) < cents(s)"), refine=_items("tp"), constants=_none, meanings={**ITEM, "s": "the highest price"}, output=LINES, allows_cases=False),
    slip("things_bought_in_order", (PRICE, ITEMS), ("Somebody has {s} and looks at things in the order of the input; each line has a thing and its price with two decimals. What the rest of the money is enough for is bought. Print how many things are bought and the money that is left, with two decimals.", "Go through the price list with {s} in the purse and buy each thing that can still be paid. [Print|Find] the number of things and the rest of the money."), (BOTH + "x, count = cents(s), 0\nfor name, p in r:\n    if cents(p) <= x:\n        x -= cents(p)\n        count += 1\nprint(count, money(x))", BOTH_CPP + 'long long x = cents(s), count = 0;\nfor (auto& row : r) {\n    if (cents(row[1]) <= x) {\n        x -= cents(row[1]);\n        count++;\n    }\n}\ncout << count << " " << money(x) << "\\n";'), ("count += 1", "count += 1\n    else:\n        break", "count++;\n    }", "count++;\n    } else {\n        break;\n    }"), refine=_items("tp"), meanings={**ITEM, "s": "the money"}, output=("Print a number and an amount.",), allows_cases=False),
    slip("totals_of_kinds_with_cents", (ITEMS,), ("Each line has a kind of thing and an amount with two decimals. Print each kind once, alphabetically, with the sum of its amounts, with two decimals.", "Add the expenses up by their names. [Print|List] the names from a to z with the sums, such as 12.05."), (BOTH + "total = {}\nfor name, p in r:\n    total[name] = total.get(name, 0) + cents(p)\nfor name in sorted(total):\n    print(name, money(total[name]))", BOTH_CPP + 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += cents(row[1]);\nfor (auto& [name, x] : total) cout << name << " " << money(x) << "\\n";'), ("total.get(name, 0) + ", "", "] += cents", "] = cents"), refine=_items("tp", few=True), meanings={"r": "a kind and an amount with two decimals"}, output=LINES, allows_cases=False),
    slip("kind_with_largest_total_of_cents", (ITEMS,), ("Each line has a name and an amount with two decimals; names repeat. Print the name with the largest sum and this sum with two decimals; of equal ones the alphabetically first.", "For what was most spent altogether? Amounts stand beside their kinds. [Print|Write] kind and total, the first by alphabet in a tie."), (BOTH + "total = {}\nfor name, p in r:\n    total[name] = total.get(name, 0) + cents(p)\nbest = min(total, key=lambda x: (-total[x], x))\nprint(best, money(total[best]))", BOTH_CPP + 'map<string, long long> total;\nfor (auto& row : r) total[row[0]] += cents(row[1]);\nstring best;\nlong long most = -1;\nfor (auto& [name, x] : total) {\n    if (x > most) {\n        most = x;\n        best = name;\n    }\n}\ncout << best << " " << money(most) << "\\n";'), ("total.get(name, 0) + cents(p)", "max(total.get(name, 0), cents(p))", "total[row[0]] += cents(row[1])", "total[row[0]] = max(total[row[0]], cents(row[1]))"), refine=_items("tp", few=True), meanings={"r": "a kind and an amount with two decimals"}, output=("Print a word and an amount.",), allows_cases=False),
    slip("prices_lowered_by_percent", (ITEMS,), ("Each line has a thing and its price with two decimals. Everything becomes $p percent cheaper; what is taken off is rounded down to whole cents. Print each thing with its new price.", "Make the new price list for a sale of $p percent, the reduction in whole cents, fractions dropped: name and new price with two decimals."), (BOTH + "for name, p in r:\n    x = cents(p)\n    print(name, money(x - x * $p // 100))", BOTH_CPP + 'for (auto& row : r) {\n    long long x = cents(row[1]);\n    cout << row[0] << " " << money(x - x * $p / 100) << "\\n";\n}'), ("money(x - x * $p // 100)", "money(x * (100 - $p) // 100)", "money(x - x * $p / 100)", "money(x * (100 - $p) / 100)"), refine=_items("tp"), constants=_off, meanings=ITEM, output=LINES, allows_cases=False),
    slip("price_that_rose_most", (CHANGED,), ("Each line has a thing, its old and its new price with two decimals. Print the thing whose price rose most and by how much, the first of equals, or $none if no price rose.", "By what amount did the price grow that grew most, and for which thing? [Print|Write] both, or $none if no new price is above the old one."), (BOTH + "best, most = '', 0\nfor name, a, b in r:\n    if cents(b) - cents(a) > most:\n        best, most = name, cents(b) - cents(a)\nprint(best, money(most)) if best else print('$none')", BOTH_CPP + 'string best;\nlong long most = 0;\nfor (auto& row : r) {\n    long long x = cents(row[2]) - cents(row[1]);\n    if (x > most) {\n        most = x;\n        best = row[0];\n    }\n}\nif (best.empty()) cout << "$none" << "\\n";\nelse cout << best << " " << money(most) << "\\n";'), ("cents(b) - cents(a) > most", "cents(b) - cents(a) >= most", "x > most", "x >= most"), refine=_items("tpc"), constants=_none, meanings={"r": "a thing, the old price and the new price"}, output=("Print a word and an amount, or the one word.",), allows_cases=False),
    slip("prices_up_down_and_same", (CHANGED,), ("Each line has a thing, its old and its new price with two decimals. Print how many prices rose, how many fell and how many stayed.", "Compare the old with the new price of each thing and print three numbers: dearer, cheaper, unchanged."), (CENTS + "up = sum(cents(b) > cents(a) for name, a, b in r)\ndown = sum(cents(b) < cents(a) for name, a, b in r)\nprint(up, down, len(r) - up - down)", CENTS_CPP + 'size_t up = 0, down = 0;\nfor (auto& row : r) {\n    up += cents(row[2]) > cents(row[1]);\n    down += cents(row[2]) < cents(row[1]);\n}\ncout << up << " " << down << " " << r.size() - up - down << "\\n";'), ("cents(b) > cents(a)", "b > a", "cents(row[2]) > cents(row[1])", "row[2] > row[1]"), refine=_items("tpc"), meanings={"r": "a thing, the old price and the new price"}, output=("Print three numbers.",), allows_cases=False),
)  # fmt: skip

AMOUNTS_ONLY = (
    slip("sum_of_prices_with_cents", (PRICES,), ("[Find|Print] the sum of {n} prices with two decimals; print it with two decimals, too.", "Add {n} amounts such as 0.05 or 12.30 and print the total in the same form."), (BOTH + "print(money(sum(map(cents, w))))", BOTH_CPP + 'long long total = 0;\nfor (auto& x : w) total += cents(x);\ncout << money(total) << "\\n";'), ("sum(map", "max(map", "total += cents(x)", "total = max(total, cents(x))"), refine=_prices, meanings=LISTED, output=MONEY),
    slip("mean_of_prices_with_cents", (PRICES,), ("[Find|Print] the average of {n} prices with two decimals, rounded to whole cents (half a cent up).", "What is the mean of {n} amounts like 3.99? Round it to two decimals, halves upwards."), (BOTH + "print(money((2 * sum(map(cents, w)) + n) // (2 * n)))", BOTH_CPP + 'long long total = 0;\nfor (auto& x : w) total += cents(x);\ncout << money((2 * total + n) / (2 * n)) << "\\n";'), ("(2 * sum(map(cents, w)) + n) // (2 * n)", "sum(map(cents, w)) // n", "(2 * total + n) / (2 * n)", "total / n"), refine=_prices, meanings=LISTED, output=MONEY),
    slip("sum_of_prices_in_coins_of_five", (PRICES,), ("In a land without coins of 1 and 2 cents a sum is rounded to the nearest 0.05: ends 1, 2, 6 and 7 are rounded down, 3, 4, 8 and 9 up. What is paid for {n} prices with two decimals?", "Add {n} prices and round the sum (not each price) to the nearest multiple of five cents. Print it with two decimals."), (BOTH + "print(money((sum(map(cents, w)) + 2) // 5 * 5))", BOTH_CPP + 'long long total = 0;\nfor (auto& x : w) total += cents(x);\ncout << money((total + 2) / 5 * 5) << "\\n";'), (" + 2)", ")", " + 2)", ")"), refine=_prices, meanings=LISTED, output=MONEY),
    slip("every_second_price_half", (PRICES,), ("The {n} prices (two decimals) are sorted from the highest to the lowest, and every second one of them, that is the 2nd, the 4th and so on, is halved (rounded down to whole cents). Print the sum of what is paid.", "Somebody buys {n} things. They are paired by price, from the most expensive down, and the cheaper one of each pair costs half, fractions of a cent dropped. What is paid?"), (BOTH + "x = sorted(map(cents, w), reverse=True)\nprint(money(sum(x[::2]) + sum(y // 2 for y in x[1::2])))", BOTH_CPP + 'vector<long long> x;\nfor (auto& t : w) x.push_back(cents(t));\nsort(x.rbegin(), x.rend());\nlong long total = 0;\nfor (size_t i = 0; i < x.size(); i++) total += i % 2 ? x[i] / 2 : x[i];\ncout << money(total) << "\\n";'), ("sorted(map(cents, w), reverse=True)", "list(map(cents, w))", "sort(x.rbegin(), x.rend());\n", ""), refine=_prices, meanings=LISTED, output=MONEY, tags=("sortings",)),
    slip("change_with_cents_or_word", (PRICE, PAID), ("Something costs {s}, and {t} is paid (both with two decimals). Print the change with two decimals, or $none if the money is not enough.", "[Print|Find] {t} minus {s} as an amount with two digits after the point; $none if {t} is less than {s}."), (BOTH + "x = cents(t) - cents(s)\nprint(money(x) if x >= 0 else '$none')", BOTH_CPP + 'long long x = cents(t) - cents(s);\nif (x >= 0) cout << money(x) << "\\n";\nelse cout << "$none" << "\\n";'), ("x >= 0", "x > 0", "x >= 0", "x > 0"), refine=_paid, constants=word_for(("not enough", "too little", "no", "more")), meanings={"s": "the price", "t": "what is paid"}, output=("Print one line.",)),
    slip("coins_of_change_with_cents", (PRICE, PAID), ("Something costs {s}, and {t}, which is no less, is paid (two decimals each). The change is given in coins of 2.00, 1.00, 0.50, 0.20, 0.10, 0.05, 0.02 and 0.01, always the largest one possible. How many coins is it?", "With how few coins (200, 100, 50, 20, 10, 5, 2 and 1 cents) can the difference of {t} and {s} be paid? {t} is at least {s}."), (CENTS + "x, count = cents(t) - cents(s), 0\nfor coin in (200, 100, 50, 20, 10, 5, 2, 1):\n    count += x // coin\n    x %= coin\nprint(count)", CENTS_CPP + 'long long x = cents(t) - cents(s), count = 0;\nfor (long long coin : {200, 100, 50, 20, 10, 5, 2, 1}) {\n    count += x / coin;\n    x %= coin;\n}\ncout << count << "\\n";'), ("(200, 100,", "(100,", "{200, 100,", "{100,"), refine=_enough, meanings={"s": "the price", "t": "what is paid"}, output=("Print one integer.",)),
    slip("coins_of_change_listed", (PRICE, PAID), ("Something costs {s}, and {t}, which is no less, is paid (two decimals each). The change is given in coins of 100, 50, 20, 10, 5, 2 and 1 cents, the largest ones first. Print a line with the coin and how many of it, for each coin that is used, or $none if there is no change.", "[Print|List] the coins (100, 50, 20, 10, 5, 2, 1 cents) and their numbers, the fewest possible, that give {t} minus {s}; leave out coins that are not needed. If both are equal print $none."), (CENTS + "x = cents(t) - cents(s)\nif x == 0:\n    print('$none')\nfor coin in (100, 50, 20, 10, 5, 2, 1):\n    if x >= coin:\n        print(coin, x // coin)\n    x %= coin", CENTS_CPP + 'long long x = cents(t) - cents(s);\nif (x == 0) cout << "$none" << "\\n";\nfor (long long coin : {100, 50, 20, 10, 5, 2, 1}) {\n    if (x >= coin) cout << coin << " " << x / coin << "\\n";\n    x %= coin;\n}'), (" 20, 10,", " 25, 10,", " 20, 10,", " 25, 10,"), refine=_enough, constants=word_for(("none", "no change", "nothing")), meanings={"s": "the price", "t": "what is paid"}, output=LINES),
    slip("price_with_tax_in_cents", (PRICE, Int("k", 0, 50)), ("A price is {s} without tax. The tax is {k} percent of it, rounded to whole cents (half a cent up). Print the price with tax, with two decimals.", "Add {k} percent to the amount {s}; the part added is rounded to cents, halves up. Two decimals."), (BOTH + "x = cents(s)\nprint(money(x + (x * k + 50) // 100))", BOTH_CPP + 'long long x = cents(s);\ncout << money(x + (x * k + 50) / 100) << "\\n";'), (" + 50", "", " + 50", ""), refine=lambda rng, values: {**values, "s": written(_price(rng))}, meanings={"s": "the price without tax", "k": "the tax in percent"}, output=MONEY),
    slip("bill_shared_to_the_cent", (PRICE, Int("k", 1, 20)), ("A bill of {s} is shared by {k} people as equally as possible: everybody pays the same number of cents, but the first ones pay a cent more if it does not come out even. Print the {k} amounts with two decimals, one per line.", "Split {s} into {k} amounts that differ by at most 0.01, the larger ones first."), (BOTH + "x = cents(s)\nfor i in range(k):\n    print(money(x // k + (i < x % k)))", BOTH_CPP + 'long long x = cents(s);\nfor (long long i = 0; i < k; i++) cout << money(x / k + (i < x % k)) << "\\n";'), (" + (i < x % k)", "", " + (i < x % k)", ""), refine=lambda rng, values: {**values, "s": written(_price(rng))}, meanings={"s": "the bill", "k": "the number of people"}, output=LINES, allows_cases=False),
)  # fmt: skip

TASKS: tuple[Task, ...] = (
    *BILLS,
    *ITEM_LISTS,
    *AMOUNTS_ONLY,
)  # fmt: skip
