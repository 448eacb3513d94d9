"""The tables, and the input models of what is stored in them. Each file has one family."""

from models.assignment import AssignmentClientDB, AssignmentDB, AssignmentReminderDB, DueExtensionDB
from models.audition import AuditionDB
from models.base import Base
from models.client_profile import ClientProfileDB
from models.cost import CostEntryDB, CostTotalDB, DailyCostDB, JobRunDB, ReservationDB
from models.debrief import DebriefDB, ReflectionDB, TeacherLevelDB
from models.export import ExportDB
from models.feedback import LineCommentDB, RatingDB, SessionNoteDB
from models.form import SavedFormDB
from models.news import NewsItemDB
from models.post import InboxDB, OutboxDB
from models.replica import ReplicaDB
from models.rubric import EvaluationRubricDB
from models.schema_mark import SchemaMarkDB
from models.section import CourseSectionDB, SectionEnrollmentDB, SectionTeacherDB
from models.session import MessageDB, SessionDB, TurnDB
from models.slack_event import SlackEventDB
from models.turn_state import GuardFindDB, TurnStateDB
from models.workspace import HelpRequestDB, UserDB, WorkspaceDB

__all__ = [
    "AssignmentClientDB",
    "AssignmentDB",
    "AssignmentReminderDB",
    "AuditionDB",
    "Base",
    "ClientProfileDB",
    "CostEntryDB",
    "CostTotalDB",
    "CourseSectionDB",
    "DailyCostDB",
    "DebriefDB",
    "DueExtensionDB",
    "EvaluationRubricDB",
    "ExportDB",
    "GuardFindDB",
    "HelpRequestDB",
    "InboxDB",
    "JobRunDB",
    "LineCommentDB",
    "MessageDB",
    "NewsItemDB",
    "OutboxDB",
    "RatingDB",
    "ReflectionDB",
    "ReplicaDB",
    "ReservationDB",
    "SavedFormDB",
    "SchemaMarkDB",
    "SectionEnrollmentDB",
    "SectionTeacherDB",
    "SessionDB",
    "SessionNoteDB",
    "SlackEventDB",
    "TeacherLevelDB",
    "TurnDB",
    "TurnStateDB",
    "UserDB",
    "WorkspaceDB",
]
