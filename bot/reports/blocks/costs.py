"""Blocks of the report of costs, and the words of its picture. Pure."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from bot.reports.cost_picture import CostBar, cost_png
from bot.slack.blocks.kit import Block, actions, button, context, header, modal, name, option, pages, section
from bot.slack.blocks.paragraphs import sections
from bot.slack.blocks.post import Picture
from bot.slack.payloads import CostLens
from services.claude.pricing import NANO, dollars
from services.common.plurals import counted
from services.reports.cost_report import CostReport, CostSpan, CostSplit, Forecast, SplitCost

LISTED = 20
SPANS = {CostSpan.DAY: "By day", CostSpan.WEEK: "By week", CostSpan.MONTH: "By month"}
SPLITS = {
    CostSplit.SECTION: "By section",
    CostSplit.ASSIGNMENT: "By assignment",
    CostSplit.TEACHER: "By teacher",
    CostSplit.PURPOSE: "By kind of call",
}
PACE_OF = {CostSpan.DAY: 1, CostSpan.WEEK: 7, CostSpan.MONTH: 30}
"""How many days' average the dashed line of the picture shows."""


def view(
    report: CostReport, shares: Sequence[SplitCost], lens: CostLens, *, help_count: int, word: str = ""
) -> dict[str, Any]:
    """Build the modal: what each period has cost, the forecast, and who or what it was for.

    `shares` are all parts, of which it shows 20 from the lens's offset on. `help_count` is how often students asked for
    help in the last 30 days. `word` is a sentence above all.
    """
    shown = shares[lens.offset : lens.offset + LISTED]
    lines = [f"{dollars(one.cost_nano)} {name(one.name)} ({counted(one.calls, 'call', 'calls')})" for one in shown]
    blocks = [
        *([section(word)] if word else []),
        section(f"*{dollars(report.total_nano)}* {_since(report, lens.span)}\n{forecast_words(report.forecast)}"),
        actions(
            _menu("costs_page:span", SPANS, lens.span, [replace(lens, span=span, offset=0) for span in SPANS]),
            _menu("costs_page:split", SPLITS, lens.split, [replace(lens, split=one, offset=0) for one in SPLITS]),
        ),
        *sections(
            "\n".join(f"{label(lens.span, one.start)}: {dollars(one.cost_nano)}" for one in report.periods[::-1])
        ),
        header(SPLITS[lens.split]),
        *sections("\n".join(lines) or "Nothing has cost anything in this time."),
        actions(
            *pages(
                "costs_page",
                lambda offset: replace(lens, offset=offset),
                offset=lens.offset,
                shown=len(shown),
                size=LISTED,
                total=len(shares),
            ),
            button("Picture to my messages", "costs_picture", lens),
            button("Spreadsheet to my messages", "costs_table", lens),
        ),
        context(
            f"Students asked for help in an interview {counted(help_count, 'time', 'times')} in the last 30 days. "
            "Nobody is named."
        ),
    ]
    return modal("Costs", "costs", blocks)


def forecast_words(forecast: Forecast) -> str:
    """Return the forecast as a sentence, and how to set the end of the term if it is not set."""
    if not forecast.pace_days:
        return "A forecast appears after the first whole day."
    if not forecast.days:
        return "The term ends today, so nothing more is forecast."
    end = "the end of the term, " if forecast.is_term else ""
    words = (
        f"At the pace of the last {counted(forecast.pace_days, 'day', 'days')} ({dollars(forecast.average_nano)} a day), "
        f"the {counted(forecast.days, 'day', 'days')} until {end}{_day(forecast.until)}, will cost about "
        f"{dollars(forecast.cost_nano)}."
    )
    if not forecast.is_term:
        words = words.replace(f"{_day(forecast.until)}, will", f"{_day(forecast.until)} will")
        words += " Set the last day of the term under *Settings* for a forecast up to it."
    return words


def picture(report: CostReport, span: CostSpan) -> Picture:
    """Return the chart of the report's periods. Its amounts and the forecast are in the alternative text too.

    Nothing is drawn before `draw` is called.
    """
    forecast = report.forecast
    pace = forecast.average_nano / NANO * PACE_OF[span] if forecast.pace_days else None
    title = f"Costs {SPANS[span].lower()}: {dollars(report.total_nano)}"
    note = f"Forecast until {_day(forecast.until)}: {dollars(forecast.cost_nano)}" if forecast.pace_days else ""
    bars = [CostBar(_short(span, one.start), one.cost_nano / NANO) for one in report.periods]
    amounts = " ".join(f"{label(span, one.start)}: {dollars(one.cost_nano)}." for one in report.periods)
    return Picture(
        draw=lambda: cost_png(title, bars, pace=pace, note=note),
        filename=f"costs-by-{span}-{report.today}.png",
        title=title,
        alt=f"A bar chart of costs {SPANS[span].lower()}. {amounts} {note}{'.' if note else ''}".strip(),
    )


def label(span: CostSpan, start: date) -> str:
    """Return the name of a day, a week, or a month."""
    match span:
        case CostSpan.DAY:
            return _day(start)
        case CostSpan.WEEK:
            return f"Week of {_day(start)}"
        case CostSpan.MONTH:
            return f"{start:%B} {start.year}"


def _day(day: date) -> str:
    return f"{day:%b} {day.day}, {day.year}"


def _short(span: CostSpan, start: date) -> str:
    return f"{start:%b}" if span == CostSpan.MONTH else f"{start:%b} {start.day}"


def _since(report: CostReport, span: CostSpan) -> str:
    return f"since {_day(report.periods[0].start)}, in {counted(len(report.periods), span.value, f'{span.value}s')}"


def _menu(action_id: str, words: dict[Any, str], chosen: Any, lenses: Sequence[CostLens]) -> Block:
    options = {key: option(text, lens) for (key, text), lens in zip(words.items(), lenses, strict=True)}
    return {
        "type": "static_select",
        "action_id": action_id,
        "options": list(options.values()),
        "initial_option": options[chosen],
    }
