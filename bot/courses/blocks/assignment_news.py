"""Paragraphs about courses in the messages that nobody asked for. Pure."""

from collections.abc import Sequence
from datetime import datetime

from bot.courses.blocks.assignment import starts
from bot.slack.blocks.kit import button, date_token, name
from bot.slack.blocks.news_part import NewsPart
from models.assignment import AssignmentDB
from models.section import CourseSectionDB
from services.courses.assignment_clients import Offer

MOST_BUTTONS = 3
"""Most clients with a button each, so that a message has room for several assignments."""


def is_enrolled(section: CourseSectionDB) -> NewsPart:
    """Build the paragraph for a student who knows the app from another section."""
    words = (
        f"*You are now enrolled in {name(section.name)}, too. Welcome!* Its teachers can read your interviews in it."
    )
    return NewsPart(words, (button("What can I practice?", "open_practice"),))


def is_new(assignment: AssignmentDB, section: CourseSectionDB, offers: Sequence[Offer]) -> NewsPart:
    """Build the paragraph about an assignment that has just opened, with *Start practice*."""
    until = f" It is due {_due(assignment)}." if assignment.due_at is not None else ""
    words = f"*New in {name(section.name)}: “{name(assignment.title)}”* is open for practice.{until}"
    return _part(words, assignment, offers)


def is_due(assignment: AssignmentDB, section: CourseSectionDB, offers: Sequence[Offer]) -> NewsPart:
    """Build the reminder that an assignment is due, with *Start practice*."""
    title, course = name(assignment.title), name(section.name)
    words = f"“{title}” in {course} is due {_due(assignment)}, and you have not practiced it yet."
    return _part(words, assignment, offers)


def is_missing(assignment: AssignmentDB, section: CourseSectionDB, offers: Sequence[Offer]) -> NewsPart:
    """Build the reminder from a teacher that a student has not practiced yet, with *Start practice*."""
    due = f" It is due {_due(assignment)}." if assignment.due_at is not None else ""
    words = (
        f"Your teacher reminds you: you have not practiced “{name(assignment.title)}” in {name(section.name)} yet.{due}"
    )
    return _part(words, assignment, offers)


def has_more_time(assignment: AssignmentDB, section: CourseSectionDB, due_at: datetime) -> NewsPart:
    """Build the paragraph that a teacher has given a student more time."""
    until = date_token(int(due_at.timestamp()))
    words = f"You have more time: “{name(assignment.title)}” in {name(section.name)} is due {until} for you."
    return NewsPart(words, (button("What can I practice?", "open_practice", style="primary"),))


def _part(words: str, assignment: AssignmentDB, offers: Sequence[Offer]) -> NewsPart:
    if len(offers) > MOST_BUTTONS:
        return NewsPart(words, (button("What can I practice?", "open_practice", style="primary"),))
    return NewsPart(words, tuple(starts(assignment, [offer.client for offer in offers])))


def _due(assignment: AssignmentDB) -> str:
    assert assignment.due_at is not None
    return date_token(int(assignment.due_at.timestamp()))
