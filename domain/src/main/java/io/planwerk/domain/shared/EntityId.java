package io.planwerk.domain.shared;

/**
 * Names one entity within a strategy document. Each kind of entity has an id type of its own, so
 * that a goal can't stand where a person is meant; the value is a {@link Slug}, unique among all
 * ids of its kind in the document.
 */
public sealed interface EntityId {
  String value();

  record BusinessAreaId(String value) implements EntityId {
    public BusinessAreaId {
      Slug.require(value);
    }
  }

  record MarketId(String value) implements EntityId {
    public MarketId {
      Slug.require(value);
    }
  }

  record CompetitorId(String value) implements EntityId {
    public CompetitorId {
      Slug.require(value);
    }
  }

  record GoalTypeId(String value) implements EntityId {
    public GoalTypeId {
      Slug.require(value);
    }
  }

  record GoalId(String value) implements EntityId {
    public GoalId {
      Slug.require(value);
    }
  }

  record AudienceId(String value) implements EntityId {
    public AudienceId {
      Slug.require(value);
    }
  }

  record NeedId(String value) implements EntityId {
    public NeedId {
      Slug.require(value);
    }
  }

  record ContributorId(String value) implements EntityId {
    public ContributorId {
      Slug.require(value);
    }
  }

  record SkillId(String value) implements EntityId {
    public SkillId {
      Slug.require(value);
    }
  }

  record PersonId(String value) implements EntityId {
    public PersonId {
      Slug.require(value);
    }
  }

  record PartnerId(String value) implements EntityId {
    public PartnerId {
      Slug.require(value);
    }
  }

  record HireOptionId(String value) implements EntityId {
    public HireOptionId {
      Slug.require(value);
    }
  }

  record BudgetId(String value) implements EntityId {
    public BudgetId {
      Slug.require(value);
    }
  }

  record StatedTotalId(String value) implements EntityId {
    public StatedTotalId {
      Slug.require(value);
    }
  }

  record MeasureId(String value) implements EntityId {
    public MeasureId {
      Slug.require(value);
    }
  }

  record PlatformId(String value) implements EntityId {
    public PlatformId {
      Slug.require(value);
    }
  }

  record RiskId(String value) implements EntityId {
    public RiskId {
      Slug.require(value);
    }
  }

  record ToolId(String value) implements EntityId {
    public ToolId {
      Slug.require(value);
    }
  }

  record ThemeId(String value) implements EntityId {
    public ThemeId {
      Slug.require(value);
    }
  }

  record FormatId(String value) implements EntityId {
    public FormatId {
      Slug.require(value);
    }
  }

  record CadenceId(String value) implements EntityId {
    public CadenceId {
      Slug.require(value);
    }
  }

  record KeywordId(String value) implements EntityId {
    public KeywordId {
      Slug.require(value);
    }
  }

  record InternalTextId(String value) implements EntityId {
    public InternalTextId {
      Slug.require(value);
    }
  }

  record CalendarEntryId(String value) implements EntityId {
    public CalendarEntryId {
      Slug.require(value);
    }
  }

  record BuildingStepId(String value) implements EntityId {
    public BuildingStepId {
      Slug.require(value);
    }
  }

  record OfferId(String value) implements EntityId {
    public OfferId {
      Slug.require(value);
    }
  }

  record RuleId(String value) implements EntityId {
    public RuleId {
      Slug.require(value);
    }
  }

  record CommunityRoleId(String value) implements EntityId {
    public CommunityRoleId {
      Slug.require(value);
    }
  }

  record CoverHoursId(String value) implements EntityId {
    public CoverHoursId {
      Slug.require(value);
    }
  }

  record ResponseTargetId(String value) implements EntityId {
    public ResponseTargetId {
      Slug.require(value);
    }
  }

  record EscalationStepId(String value) implements EntityId {
    public EscalationStepId {
      Slug.require(value);
    }
  }

  record SupportTieId(String value) implements EntityId {
    public SupportTieId {
      Slug.require(value);
    }
  }

  record ProductTieId(String value) implements EntityId {
    public ProductTieId {
      Slug.require(value);
    }
  }

  record SystemLinkId(String value) implements EntityId {
    public SystemLinkId {
      Slug.require(value);
    }
  }

  record FindingRouteId(String value) implements EntityId {
    public FindingRouteId {
      Slug.require(value);
    }
  }

  record UnitId(String value) implements EntityId {
    public UnitId {
      Slug.require(value);
    }
  }

  record TaskId(String value) implements EntityId {
    public TaskId {
      Slug.require(value);
    }
  }

  record UnitEffectId(String value) implements EntityId {
    public UnitEffectId {
      Slug.require(value);
    }
  }

  record GuidelineId(String value) implements EntityId {
    public GuidelineId {
      Slug.require(value);
    }
  }

  record TrainingId(String value) implements EntityId {
    public TrainingId {
      Slug.require(value);
    }
  }

  record ChangeActivityId(String value) implements EntityId {
    public ChangeActivityId {
      Slug.require(value);
    }
  }

  record LegalPointId(String value) implements EntityId {
    public LegalPointId {
      Slug.require(value);
    }
  }

  record ObjectionId(String value) implements EntityId {
    public ObjectionId {
      Slug.require(value);
    }
  }

  record ActivityId(String value) implements EntityId {
    public ActivityId {
      Slug.require(value);
    }
  }

  record StageId(String value) implements EntityId {
    public StageId {
      Slug.require(value);
    }
  }

  record CriterionId(String value) implements EntityId {
    public CriterionId {
      Slug.require(value);
    }
  }

  record LessonId(String value) implements EntityId {
    public LessonId {
      Slug.require(value);
    }
  }

  record MilestoneId(String value) implements EntityId {
    public MilestoneId {
      Slug.require(value);
    }
  }

  record TopicId(String value) implements EntityId {
    public TopicId {
      Slug.require(value);
    }
  }

  record SourceId(String value) implements EntityId {
    public SourceId {
      Slug.require(value);
    }
  }

  record SupplyId(String value) implements EntityId {
    public SupplyId {
      Slug.require(value);
    }
  }

  record CrisisLevelId(String value) implements EntityId {
    public CrisisLevelId {
      Slug.require(value);
    }
  }

  record CrisisRoleId(String value) implements EntityId {
    public CrisisRoleId {
      Slug.require(value);
    }
  }

  record StatementId(String value) implements EntityId {
    public StatementId {
      Slug.require(value);
    }
  }

  record DrillId(String value) implements EntityId {
    public DrillId {
      Slug.require(value);
    }
  }

  record KpiId(String value) implements EntityId {
    public KpiId {
      Slug.require(value);
    }
  }

  record KpiLinkId(String value) implements EntityId {
    public KpiLinkId {
      Slug.require(value);
    }
  }

  record ReportId(String value) implements EntityId {
    public ReportId {
      Slug.require(value);
    }
  }

  record ComponentId(String value) implements EntityId {
    public ComponentId {
      Slug.require(value);
    }
  }

  record FieldId(String value) implements EntityId {
    public FieldId {
      Slug.require(value);
    }
  }

  record OwnRuleId(String value) implements EntityId {
    public OwnRuleId {
      Slug.require(value);
    }
  }

  record WaiverId(String value) implements EntityId {
    public WaiverId {
      Slug.require(value);
    }
  }
}
