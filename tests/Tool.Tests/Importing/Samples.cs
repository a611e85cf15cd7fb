namespace Tofa.Tool.Tests.Importing;

/// <summary>Files in the formats that are imported, written for these tests.</summary>
internal static class Samples
{
    public const string FirstPhase = """
        id: 1
        name: "Phase 0: Oven"
        description: >
          Get an oven
          that heats.
        model: small-model
        prompt_template: null

        subtasks:
          - id: 1.1.1
            name: "Choose an oven"
            details: |
              Compare three ovens.
              Note `watts` and price.
            ai_assisted: false
            dependencies: []
            outputs:
              - "A list of `ovens`."

          - id: 1.1.2
            name: "Draft the order"
            details: |
              Draft an order.
            ai_assisted: true
            model: "big-model"
            prompt_template: |
              Goal: an order.
              Address: {{street}} and {{{city}}}.
            dependencies:
              - 1.1.1
            outputs:
              - "A draft."

          - id: 1.1.10
            name: "Send the order"
            details: "Send it."
            ai_assisted: false
            priority: high
            dependencies:
              - 1.1.2
            outputs: []

        fallbacks:
          - task_id: 1.1.2
            strategy: "Write it by hand."

        outputs:
          - "A warm oven."
        """;

    public const string SecondPhase = """
        id: 2
        name: "Phase 1: Bread"
        subtasks:
          - id: 2.1.1
            name: "Bake"
            details: "Bake bread."
            ai_assisted: false
            dependencies: [1.1.10, 1.1.1]
            outputs: ["Bread."]
        """;

    public const string TaskMaster = """
        {
          "master": {
            "tasks": [
              {
                "id": 1,
                "title": "Set up the shop",
                "description": "A shop with a door.",
                "status": "done",
                "dependencies": [],
                "priority": "high",
                "details": "Rent a room.\nBuy a door.",
                "testStrategy": "Open the door.",
                "subtasks": [
                  { "id": 1, "title": "Rent", "description": "Rent it.", "status": "done", "dependencies": [], "parentId": "1" },
                  { "id": 2, "title": "Door", "description": "A door \ud83d\udeaa.", "status": "completed", "dependencies": [1], "details": "Oak." }
                ]
              },
              {
                "id": 2,
                "title": "Sell bread",
                "description": "Sell it.",
                "status": "in-progress",
                "dependencies": [1],
                "metadata": { "sprint": "Q1", "links": [1, 2] },
                "subtasks": [
                  { "id": 1, "title": "Price", "description": "Find a price.", "status": "cancelled", "dependencies": ["1.2"] },
                  { "id": 3, "title": "Till", "status": "pending", "dependencies": [1] }
                ]
              }
            ],
            "metadata": { "created": "2025-01-01T00:00:00Z" }
          },
          "summer": {
            "tasks": [
              { "id": 1, "title": "Ice cream", "description": "", "status": "deferred", "dependencies": [] }
            ]
          }
        }
        """;
}
