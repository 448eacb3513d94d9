"""Rich text, as Slack makes it of what people type."""

from sandbox.workspace import Json


def rich_text(text: str) -> Json:
    """The typed words as rich text."""
    return {
        "type": "rich_text",
        "elements": [{"type": "rich_text_section", "elements": [{"type": "text", "text": text}]}],
    }
