using Statiq.Core;

namespace Statiq.Web.Pipelines;

public class Deployment : Pipeline;
