"""Interviews as Markdown. What people wrote is escaped, so that it reads as they wrote it. Pure functions."""

import re

from services.common.stage_directions import TextRun
from services.documents.report import Feedback, Quote, Report, ReportLine, Rows

_SPECIAL = re.compile(r"([\\`*_\[\]<>|#~&$])")
_LEADING = re.compile(r"(?m)^([^\S\n]*+)([-+=]|\d++[.)])(?=\s|$)")
COLUMNS = ("Line", "Verbatim", "Gut feelings", "Analysis", "Supervisor's comments")


def transcript(report: Report) -> str:
    """Return the transcript of a report as Markdown, with its task, persona, rubric, reflection, and debrief.

    Comments of teachers and late edits are under their lines. A part that the report does not have is left out, but an
    interview without lines says so.
    """
    parts = [*_head(report), "## Transcript", *map(_line, report.lines)]
    if not report.lines:
        parts.append("Nothing was said in this interview.")
    parts += _reflection(report.reflection)
    if report.feedback is not None:
        parts += _feedback(report.feedback)
    return "\n\n".join([*parts, "---", escaped(report.made)]) + "\n"


def recording(report: Report) -> str:
    """Return the process recording of a report as Markdown: a table with columns to fill in.

    The column for the supervisor contains the teacher's comments. A withdrawn line shows its mark instead of its text.
    The task, the persona, the rubric, the debrief, and late edits are not in it.
    """
    rows = [_row(*COLUMNS), _row(*("---" for _ in COLUMNS))]
    for line in report.lines:
        said = f"**{_cell(line.who)}:** {_runs_in_cell(line)}"
        comments = "<br>".join(f"**{_cell(row.author)}:** {_cell(row.words)}" for row in line.remarks)
        rows.append(_row(str(line.number), said, "", "", comments))
    parts = [
        f"# Process recording: {escaped(report.title)}",
        _table(report.facts),
        "\n".join(rows),
        *_reflection(report.reflection),
        "---",
        escaped(report.made),
    ]
    return "\n\n".join(parts) + "\n"


def escaped(words: str) -> str:
    """Return the text escaped, so that nothing in it is read as Markdown."""
    return _LEADING.sub(_guarded, _SPECIAL.sub(r"\\\1", words))


def _guarded(found: re.Match[str]) -> str:
    indent, mark = found.groups()
    return f"{indent}{mark[:-1]}\\{mark[-1]}"


def _head(report: Report) -> list[str]:
    parts = [f"# {escaped(report.title)}", _table(report.facts)]
    if report.task:
        parts += ["## The task", _quoted(report.task)]
    if report.persona:
        parts += ["## The client", _table(report.persona)]
    if report.rubric:
        parts.append(f"## The rubric: {escaped(_flat(report.rubric_name))}")
        for criterion in report.rubric:
            levels = "; ".join(f"{points}: {escaped(words)}" for points, words in criterion.levels)
            about = f" {escaped(_flat(criterion.description))}" if criterion.description else ""
            parts.append(f"- **{escaped(criterion.name)}** ({criterion.weight}%).{about} Levels: {levels}")
    return parts


def _line(line: ReportLine) -> str:
    turn = f" · {line.turn}" if line.turn else ""
    parts = [f"**{line.number} · {escaped(_flat(line.who))}** · {line.at}{turn}"]
    if line.runs:
        parts.append(_block("".join(_run(run) for run in line.runs)))
    if line.mark:
        parts.append(f"_{escaped(line.mark)}_")
    if line.now_reads:
        parts.append(_quoted(line.now_reads))
    parts += [f"Comment by **{escaped(_flat(row.author))}**, {row.at}:\n\n{_quoted(row.words)}" for row in line.remarks]
    return "\n\n".join(parts)


def _reflection(rows: Rows) -> list[str]:
    parts = [f"**{question}**\n\n{_quoted(answer)}" for question, answer in rows]
    return ["## Looking back, in the student's own words", *parts] if parts else []


def _feedback(feedback: Feedback) -> list[str]:
    parts = ["## The debrief", escaped(feedback.sender)]
    if feedback.note:
        parts.append(_quoted(feedback.note))
    if feedback.strengths:
        parts += ["### What went well", *map(_remark, feedback.strengths)]
    if feedback.to_try:
        parts += ["### What to try", *map(_remark, feedback.to_try)]
    if feedback.results:
        parts.append("### The rubric's levels")
    for row in feedback.results:
        why = f" {escaped(_flat(row.why))}" if row.why else ""
        quote = f" “{escaped(_flat(row.quote))}”" if row.quote else ""
        parts.append(f"- **{escaped(row.name)}**: {escaped(row.result)}{why}{quote}")
    for title, rows in (("The numbers", feedback.numbers), ("The client's trust", feedback.trust)):
        if rows:
            parts += [f"### {title}", "\n".join(f"- {escaped(_flat(words))}" for words in rows)]
    return parts


def _remark(row: Quote) -> str:
    other = f" You could have said: “{escaped(_flat(row.instead))}”" if row.instead else ""
    return f"- **{row.about}** (line {row.line}): “{escaped(_flat(row.words))}” {escaped(_flat(row.why))}{other}"


def _run(run: TextRun) -> str:
    return f"_{escaped(run.text.strip())}_" if run.is_cue else escaped(run.text)


def _runs_in_cell(line: ReportLine) -> str:
    words = "".join(_run(run) for run in line.runs) or f"_{escaped(line.mark)}_"
    return words.strip().replace("\n", "<br>")


def _quoted(words: str) -> str:
    return _block(escaped(words))


def _block(words: str) -> str:
    """Return the text as a quotation that keeps its line breaks."""
    return "\n".join(f"> {line}  " if line else ">" for line in words.strip().split("\n"))


def _table(rows: Rows) -> str:
    return "\n".join(["| | |", "|---|---|", *(_row(_cell(label), _cell(words)) for label, words in rows)])


def _row(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def _cell(words: str) -> str:
    return escaped(words.strip()).replace("\n", "<br>")


def _flat(words: str) -> str:
    return " ".join(words.split())
