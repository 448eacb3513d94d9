"""Rich text, as Slack builds it from what people type."""

from sandbox.workspace import Json


def rich_text(text: str) -> Json:
    """Return the typed text as a rich text block."""
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}],
    }
